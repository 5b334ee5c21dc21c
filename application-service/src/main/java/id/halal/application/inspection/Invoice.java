package id.halal.application.inspection;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The one invoice of a regular file, as it is kept. */
record Invoice(
        UUID id,
        String number,
        String inspectionBody,
        Payer payer,
        @Nullable UUID programmeId,
        long registrationRupiah,
        long inspectionRupiah,
        @Nullable String note,
        LocalDate issuedOn) {

    /** Who owes it. */
    enum Payer {
        BUSINESS,
        PROGRAMME
    }

    long totalRupiah() {
        return registrationRupiah + inspectionRupiah;
    }
}
