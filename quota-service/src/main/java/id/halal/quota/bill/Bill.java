package id.halal.quota.bill;

import id.halal.contracts.quota.BillFact;
import id.halal.platform.data.tx.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme bill as it is. Immutable: a step answers the bill after it. Whole rupiah.
 *
 * @param provinceCode where its programme lies, with {@code regencyCode}; both absent for a programme of several provinces
 */
record Bill(
        UUID id,
        UUID programmeId,
        String number,
        long amount,
        long paid,
        LocalDate dueOn,
        BillStatus status,
        @Nullable String provinceCode,
        @Nullable String regencyCode,
        Instant issuedAt,
        long version) {

    static Bill read(ResultSet row) throws SQLException {
        return new Bill(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getString("number"),
                row.getLong("amount"),
                row.getLong("paid"),
                row.getObject("due_on", LocalDate.class),
                BillStatus.valueOf(row.getString("status")),
                row.getString("province_code"),
                row.getString("regency_code"),
                Sql.instant(row, "issued_at"),
                row.getLong("version"));
    }

    long open() {
        return status == BillStatus.ISSUED ? amount - paid : 0;
    }

    Bill withPayment(long payment) {
        return with(Math.addExact(paid, payment), status);
    }

    Bill moveTo(BillStatus next) {
        return with(paid, next);
    }

    private Bill with(long paidNow, BillStatus statusNow) {
        return new Bill(
                id,
                programmeId,
                number,
                amount,
                paidNow,
                dueOn,
                statusNow,
                provinceCode,
                regencyCode,
                issuedAt,
                version);
    }

    @Nullable
    String region() {
        return regencyCode == null ? provinceCode : regencyCode;
    }

    BillFact fact(Instant at) {
        return new BillFact(id, programmeId, number, amount, paid, dueOn, status.name(), at);
    }
}
