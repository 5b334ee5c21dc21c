package id.halal.application.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The one invoice of a regular file, in whole rupiah.
 *
 * @param payer BUSINESS, or PROGRAMME on the facilitated channel
 * @param note what the inspection body says of its cost
 * @param notice what the payer must know, in the language of the request
 */
@Schema(name = "ApplicationInvoiceView")
public record InvoiceView(
        String number,
        LocalDate issuedOn,
        Status status,
        String payer,
        @Nullable UUID programmeId,
        long registrationRupiah,
        long inspectionRupiah,
        long totalRupiah,
        @Nullable String note,
        String notice) {

    /** Whether it is paid. */
    @Schema(name = "ApplicationInvoiceStatus")
    public enum Status {
        OPEN,
        PAID,
        CHARGED_TO_PROGRAMME,
        /** The file ended before it was paid. */
        VOID
    }
}
