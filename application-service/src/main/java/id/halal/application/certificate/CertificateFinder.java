package id.halal.application.certificate;

import id.halal.indonesia.CertificateNumber;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds a certificate by its number, for anyone. */
@Singleton
class CertificateFinder {

    private final Certificates certificates;
    private final ScopedTransactions transactions;
    private final ReadTogether<KnownNumber> byThePublic;

    CertificateFinder(Certificates certificates, ScopedTransactions transactions) {
        this.certificates = certificates;
        this.transactions = transactions;
        this.byThePublic = new ReadTogether<>(numbers -> transactions.read(_ -> certificates.find(numbers)));
    }

    /**
     * Every scope sees every certificate, the public too: that is what they are for. Whoever asks is in no transaction; the public, all of
     * one scope, is read together.
     *
     * @throws ProblemException 400 when it is no number of a certificate, 404 when it is unknown, by a code of its own when it was recorded
     *     by mistake
     */
    CertificateView get(CallerScope scope, String number) {
        String canonical = number.strip().toUpperCase(Locale.ROOT);
        if (CertificateNumber.isFatwaDecision(canonical)) {
            throw ProblemException.of(CertificateProblem.CERTIFICATE_NUMBER_IS_FATWA_DECISION);
        }
        if (!CertificateNumber.isForeignAcceptable(canonical)) {
            throw ProblemException.of(CertificateProblem.CERTIFICATE_NUMBER_FORMAT);
        }
        Optional<KnownNumber> known = scope instanceof CallerScope.Public
                ? byThePublic.find(canonical)
                : Optional.ofNullable(transactions
                        .read(_ -> certificates.find(Set.of(canonical)))
                        .get(canonical));
        return switch (known.orElseThrow(ProblemException::notFound)) {
            case KnownNumber.Recorded(var certificate) -> certificate;
            case KnownNumber.Withdrawn _ -> throw ProblemException.of(CertificateProblem.CERTIFICATE_NUMBER_CORRECTED);
        };
    }
}
