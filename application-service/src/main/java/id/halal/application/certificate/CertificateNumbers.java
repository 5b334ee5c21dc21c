package id.halal.application.certificate;

import id.halal.application.filing.Application;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.IssuerMode;
import id.halal.contracts.BusinessScale;
import id.halal.indonesia.CertificateNumber;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Number and date of a certificate: minted in national mode, taken from BPJPH's paper in mirror mode. */
@Singleton
class CertificateNumbers {

    /** What a certificate is known by. */
    record Numbered(String number, LocalDate issuedOn) {}

    private final Issuer issuer;
    private final Certificates certificates;
    private final CertificateConfig config;
    private final DomainClock clock;

    CertificateNumbers(Issuer issuer, Certificates certificates, CertificateConfig config, DomainClock clock) {
        this.issuer = issuer;
        this.certificates = certificates;
        this.config = config;
        this.clock = clock;
    }

    IssuerMode mode() {
        return issuer.mode();
    }

    /** @throws ProblemException 422 with the wrong fields */
    Numbered number(Application file, BusinessScale scale, @Nullable CertificateRequest recorded) {
        return switch (issuer.mode()) {
            case NATIONAL -> minted(file, scale, recorded);
            case MIRROR -> recorded(recorded);
        };
    }

    private Numbered minted(Application file, BusinessScale scale, @Nullable CertificateRequest recorded) {
        if (recorded != null) {
            throw ProblemException.invalid(FieldProblem.of("/certificateNumber", "CERTIFICATE_NUMBER_IS_MINTED"));
        }
        Instant now = clock.instant();
        Instant filed = file.submittedAt() == null ? now : file.submittedAt();
        CertificateNumber number = CertificateNumber.compose(
                RegionCode.of(file.facility().regencyCode()),
                digit(scale),
                config.firstSequence() - 1 + certificates.nextSequence(),
                YearMonth.from(WorkingCalendar.dateOf(filed)));
        return new Numbered(number.value(), WorkingCalendar.dateOf(now));
    }

    /** JU.1 to JU.4. */
    private static int digit(BusinessScale scale) {
        return switch (scale) {
            case MICRO -> 1;
            case SMALL -> 2;
            case MEDIUM -> 3;
            case LARGE -> 4;
        };
    }

    private Numbered recorded(@Nullable CertificateRequest recorded) {
        if (recorded == null) {
            throw ProblemException.invalid(
                    FieldProblem.of("/certificateNumber", "REQUIRED"), FieldProblem.of("/issuedOn", "REQUIRED"));
        }
        String number = recorded.certificateNumber().strip();
        List<FieldProblem> wrong =
                RecordedNumber.wrong(number, recorded.issuedOn(), WorkingCalendar.dateOf(clock.instant()));
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return new Numbered(number, recorded.issuedOn());
    }
}
