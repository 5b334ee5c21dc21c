package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.IssuerMode;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The document receipt (STTD): numbered here in national mode, taken from BPJPH's paper in mirror mode. */
@Singleton
class DocumentReceipts {

    private final Sql sql;
    private final PaperNumbers numbers;
    private final Issuer issuer;
    private final DomainClock clock;

    DocumentReceipts(Sql sql, PaperNumbers numbers, Issuer issuer, DomainClock clock) {
        this.sql = sql;
        this.numbers = numbers;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** @throws ProblemException 422 for a number too few or too many, 409 {@code RECEIPT_NUMBER_TAKEN} */
    void issue(UUID application, @Nullable String recorded, Actor actor) {
        Instant now = clock.instant();
        LocalDate today = WorkingCalendar.dateOf(now);
        String number = issuer.mode() == IssuerMode.NATIONAL ? minted(recorded, today) : recorded(recorded);
        int written = sql.update("""
                insert into document_receipt (application_id, number, issued_on, issued_by, issued_at)
                values (?, ?, ?, ?, ?) on conflict (number) do nothing""", application, number, today, actor.subject(), now);
        if (written == 0) {
            throw ProblemException.of(InspectionProblem.RECEIPT_NUMBER_TAKEN)
                    .withFields(List.of(FieldProblem.of("/receiptNumber", InspectionProblem.RECEIPT_NUMBER_TAKEN)));
        }
    }

    private String minted(@Nullable String recorded, LocalDate today) {
        if (recorded != null) {
            throw ProblemException.invalid(
                    FieldProblem.of("/receiptNumber", InspectionProblem.RECEIPT_NUMBER_IS_MINTED));
        }
        return numbers.documentReceipt(today.getYear());
    }

    private static String recorded(@Nullable String recorded) {
        if (recorded == null || recorded.isBlank()) {
            throw ProblemException.invalid(FieldProblem.of("/receiptNumber", "REQUIRED"));
        }
        return recorded.strip();
    }

    Optional<DocumentReceiptView> of(UUID application) {
        return sql.first(
                "select number, issued_on from document_receipt where application_id = ?",
                row -> new DocumentReceiptView(row.getString("number"), row.getObject("issued_on", LocalDate.class)),
                application);
    }
}
