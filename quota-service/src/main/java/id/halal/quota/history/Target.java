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
 * One rung of a target ladder: so much shall be reached by that day.
 *
 * @param recordedBy token subject of who entered it
 */
@Schema(name = "TargetRung")
public record Target(
        UUID id,
        String regionCode,
        ReportedPathway pathway,
        Measure measure,
        LocalDate byDate,
        long value,
        String source,
        @Nullable String documentNumber,
        String recordedBy,
        Instant recordedAt) {

    static Target read(ResultSet row) throws SQLException {
        return new Target(
                row.getObject("id", UUID.class),
                row.getString("region_code"),
                ReportedPathway.valueOf(row.getString("pathway")),
                Measure.valueOf(row.getString("measure")),
                row.getObject("by_date", LocalDate.class),
                row.getLong("value"),
                row.getString("source"),
                row.getString("document_number"),
                row.getString("recorded_by"),
                Sql.instant(row, "recorded_at"));
    }
}
