package id.halal.quota.history;

import id.halal.platform.data.tx.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reported figure without files behind it.
 *
 * @param regionCode province (2 digits) or regency (4)
 * @param fromYear first year it counts
 * @param toYear last year it counts
 * @param asOf the day the figure was told, when its period was not over
 * @param source who says so
 * @param recordedBy token subject of who entered it
 * @param withdrawnAt when it was taken back as wrong; such a figure counts nowhere
 */
@Schema(name = "HistoricalResult")
public record HistoricalResult(
        UUID id,
        String regionCode,
        int fromYear,
        int toYear,
        ReportedPathway pathway,
        Measure measure,
        long value,
        @Nullable LocalDate asOf,
        String source,
        @Nullable String documentNumber,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason) {

    /** Of {@code historical_result h}. */
    static final String SELECT = """
            select h.*, w.at as withdrawn_at, w.actor as withdrawn_by, w.reason as withdrawal_reason
            from historical_result h left join historical_result_withdrawal w on w.result_id = h.id
            """;

    static HistoricalResult read(ResultSet row) throws SQLException {
        return new HistoricalResult(
                row.getObject("id", UUID.class),
                row.getString("region_code"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                ReportedPathway.valueOf(row.getString("pathway")),
                Measure.valueOf(row.getString("measure")),
                row.getLong("value"),
                row.getObject("as_of", LocalDate.class),
                row.getString("source"),
                row.getString("document_number"),
                row.getString("recorded_by"),
                Sql.instant(row, "recorded_at"),
                Sql.instantOrNull(row, "withdrawn_at"),
                row.getString("withdrawn_by"),
                row.getString("withdrawal_reason"));
    }
}
