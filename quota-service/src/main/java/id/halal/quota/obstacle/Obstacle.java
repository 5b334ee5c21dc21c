package id.halal.quota.obstacle;

import id.halal.contracts.quota.ObstacleFact;
import id.halal.platform.data.tx.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What keeps a programme from being used in one regency.
 *
 * @param since since when it is known
 * @param reportedBy token subject
 * @param resolvedBy token subject; absent while it stands
 * @param version for {@code If-Match} of the resolution
 */
@Schema(name = "Obstacle")
public record Obstacle(
        UUID id,
        UUID programmeId,
        String regencyCode,
        ObstacleKind kind,
        String description,
        LocalDate since,
        String reportedBy,
        Instant reportedAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        @Nullable String resolution,
        long version) {

    static Obstacle read(ResultSet row) throws SQLException {
        return new Obstacle(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getString("regency_code"),
                ObstacleKind.valueOf(row.getString("kind")),
                row.getString("description"),
                row.getObject("since", LocalDate.class),
                row.getString("reported_by"),
                Sql.instant(row, "reported_at"),
                row.getString("resolved_by"),
                Sql.instantOrNull(row, "resolved_at"),
                row.getString("resolution"),
                row.getLong("version"));
    }

    ObstacleFact fact(Instant at) {
        return new ObstacleFact(
                id, programmeId, kind.name(), regencyCode.substring(0, 2), regencyCode, since, resolvedAt, at);
    }
}
