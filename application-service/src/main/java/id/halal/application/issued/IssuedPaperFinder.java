package id.halal.application.issued;

import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Finds the paper of a file for those who may see the file. */
@Singleton
class IssuedPaperFinder {

    private final ApplicationFinder files;
    private final Sql sql;

    IssuedPaperFinder(ApplicationFinder files, Sql sql) {
        this.files = files;
        this.sql = sql;
    }

    /**
     * The hash of its bytes.
     *
     * @throws ProblemException 404 when there is none for this caller, 409 {@code PAPER_BEING_MADE}
     */
    String ofFile(CallerScope scope, UUID application) {
        files.get(scope, application);
        Optional<Optional<String>> paper = sql.first(
                "select sha256 from issued_paper where application_id = ?",
                row -> Optional.ofNullable(row.getString("sha256")),
                application);
        return paper.orElseThrow(ProblemException::notFound)
                .orElseThrow(() ->
                        ProblemException.of(IssuedPaperProblem.PAPER_BEING_MADE).with("retryAfter", 2));
    }

    String ofCertificate(CallerScope scope, String number) {
        UUID application = sql.first(
                        "select application_id from certificate where number = ?",
                        row -> row.getObject("application_id", UUID.class),
                        number.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(ProblemException::notFound);
        return ofFile(scope, application);
    }
}
