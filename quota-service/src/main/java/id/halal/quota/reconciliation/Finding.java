package id.halal.quota.reconciliation;

import id.halal.platform.data.tx.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * Two figures that should be one, as the service's own check found them. Each was told once, by event.
 *
 * @param allocationId the node; absent for a figure of the whole programme
 * @param what as in a reconciliation's differences; besides APPLICATIONS_CERTIFIED (claims issued against applications certified),
 *     APPLICATIONS_OPEN (claims held or waiting against those whose application has not ended), APPLICATIONS_WITHOUT_CLAIM, and
 *     CLAIMS_COUNTED (the count of claims without a unit against the claims)
 * @param balance what the ledger says, as last seen
 * @param proof what it should be, as last seen
 * @param seenAt when it was last there
 * @param goneAt when it was first seen to be gone
 */
@Schema(name = "ReconciliationFindingView")
public record Finding(
        UUID id,
        UUID programmeId,
        @Nullable UUID allocationId,
        String what,
        long balance,
        long proof,
        Instant foundAt,
        Instant seenAt,
        @Nullable Instant goneAt) {

    static Finding read(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getString("what"),
                row.getLong("balance"),
                row.getLong("proof"),
                Sql.instant(row, "found_at"),
                Sql.instant(row, "seen_at"),
                Sql.instantOrNull(row, "gone_at"));
    }
}
