package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.InvoiceFact;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Issues and finds the invoice of a file; there is one at most. */
@Singleton
class Invoices {

    private final Sql sql;
    private final PaperNumbers numbers;
    private final Outbox outbox;
    private final DomainClock clock;

    Invoices(Sql sql, PaperNumbers numbers, Outbox outbox, DomainClock clock) {
        this.sql = sql;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Invoice> of(UUID application) {
        return sql.first(
                "select * from application_invoice where application_id = ?",
                row -> new Invoice(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("inspection_body"),
                        Invoice.Payer.valueOf(row.getString("payer")),
                        row.getObject("programme_id", UUID.class),
                        row.getLong("registration_rupiah"),
                        row.getLong("inspection_rupiah"),
                        row.getString("note"),
                        row.getObject("issued_on", LocalDate.class)),
                application);
    }

    /** Writes the invoice and tells it, after the step it belongs to. */
    void issue(
            Application file, String body, RegularTariff tariff, long costRupiah, @Nullable String note, Actor actor) {
        Instant now = clock.instant();
        LocalDate today = WorkingCalendar.dateOf(now);
        boolean programme = file.channel().facilitated();
        Invoice invoice = new Invoice(
                Ids.next(),
                numbers.invoice(today.getYear()),
                body,
                programme ? Invoice.Payer.PROGRAMME : Invoice.Payer.BUSINESS,
                programme ? file.programmeId() : null,
                tariff.registrationRupiah(),
                costRupiah,
                note,
                today);
        sql.update(
                """
                insert into application_invoice (id, application_id, number, inspection_body, payer, programme_id, tariff_scale,
                    tariff_valid_from, registration_rupiah, inspection_rupiah, note, issued_on, issued_by, issued_at)
                values (?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?)""",
                invoice.id(),
                file.id(),
                invoice.number(),
                invoice.inspectionBody(),
                invoice.payer(),
                invoice.programmeId(),
                tariff.scale(),
                tariff.validFrom(),
                invoice.registrationRupiah(),
                invoice.inspectionRupiah(),
                note,
                today,
                actor.subject(),
                now);
        outbox.append(
                ApplicationEvents.INVOICE_ISSUED,
                file.id(),
                file.facility().regencyCode(),
                new InvoiceFact(
                        invoice.id(),
                        file.id(),
                        file.businessId(),
                        invoice.number(),
                        body,
                        invoice.payer().name(),
                        invoice.programmeId(),
                        invoice.registrationRupiah(),
                        invoice.inspectionRupiah(),
                        invoice.totalRupiah(),
                        today,
                        now));
    }
}
