package id.halal.quota.money;

import id.halal.platform.data.tx.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment for certificates of a programme, in whole rupiah.
 *
 * @param amountRupiah negative of a counter-entry
 * @param reverses the payment that a counter-entry takes back
 * @param reason of a counter-entry
 */
@Schema(name = "ProgrammePaymentView")
public record PaymentView(
        UUID id,
        UUID programmeId,
        long amountRupiah,
        LocalDate paidOn,
        String documentNumber,
        @Nullable String reference,
        @Nullable UUID reverses,
        @Nullable String reason,
        Instant recordedAt) {

    static PaymentView read(ResultSet row) throws SQLException {
        return new PaymentView(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getLong("amount"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("document_number"),
                row.getString("reference"),
                row.getObject("reverses", UUID.class),
                row.getString("reason"),
                Sql.instant(row, "at"));
    }
}
