package id.halal.application.issued;

import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
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

    private record Made(UUID application, @Nullable String sha256) {}

    /**
     * The hash of its bytes.
     *
     * @throws ProblemException 404 when there is none for this caller, 409 {@code PAPER_BEING_MADE}
     */
    String ofFile(CallerScope scope, UUID application) {
        return hash(scope, "where application_id = ?", application);
    }

    /** The same by the number of its certificate. */
    String ofCertificate(CallerScope scope, String number) {
        return hash(
                scope,
                "join certificate c using (application_id) where c.number = ?",
                number.strip().toUpperCase(Locale.ROOT));
    }

    private String hash(CallerScope scope, String condition, Object value) {
        Made paper = sql.first(
                        "select application_id, sha256 from issued_paper " + condition,
                        row -> new Made(row.getObject("application_id", UUID.class), row.getString("sha256")),
                        value)
                .orElseThrow(ProblemException::notFound);
        files.get(scope, paper.application());
        if (paper.sha256() == null) {
            throw ProblemException.of(IssuedPaperProblem.PAPER_BEING_MADE).with("retryAfter", 2);
        }
        return paper.sha256();
    }
}
