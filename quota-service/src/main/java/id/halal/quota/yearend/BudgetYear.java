package id.halal.quota.yearend;

import id.halal.platform.data.tx.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What the end of a year needs to know of a programme.
 *
 * @param yearEndedAt since when its last day has passed while units were held
 * @param tariffRupiah of one certificate
 */
record BudgetYear(
        UUID id,
        String facilitationCode,
        String status,
        int year,
        LocalDate endsOn,
        @Nullable Instant yearEndedAt,
        @Nullable String provinceCode,
        @Nullable String regencyCode,
        long tariffRupiah) {

    static final String COLUMNS = """
            p.id, p.facilitation_code, p.status, p.year, p.ends_on, p.year_ended_at, p.province_code, p.regency_code,
            p.tariff_registration + p.tariff_lp3h + p.tariff_companion + p.tariff_fatwa + p.tariff_inspection as tariff_rupiah
            """;

    static BudgetYear read(ResultSet row) throws SQLException {
        return new BudgetYear(
                row.getObject("id", UUID.class),
                row.getString("facilitation_code"),
                row.getString("status"),
                row.getInt("year"),
                row.getObject("ends_on", LocalDate.class),
                Sql.instantOrNull(row, "year_ended_at"),
                row.getString("province_code"),
                row.getString("regency_code"),
                row.getLong("tariff_rupiah"));
    }

    @Nullable
    String region() {
        return regencyCode == null ? provinceCode : regencyCode;
    }

    /** From its last day on a programme's open holds can be decided about; one that never began has none. */
    boolean canBeDecided(LocalDate today) {
        boolean hasBegun = "ACTIVE".equals(status) || "CLOSED".equals(status);
        return hasBegun && (yearEndedAt != null || !today.isBefore(endsOn));
    }

    /** The same owner's programme of the year after. */
    boolean isSucceededBy(BudgetYear other) {
        return other.year == year + 1
                && Objects.equals(other.provinceCode, provinceCode)
                && Objects.equals(other.regencyCode, regencyCode);
    }
}
