package id.halal.quota.absorption;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The absorption of a programme, as far as the caller may see it.
 *
 * @param at domain time of the report
 * @param figures of all nodes in the caller's scope together: for the whole programme's scope, the programme's
 * @param nodes every node in scope, parents first
 */
@Schema(name = "AbsorptionReport")
public record AbsorptionReport(
        UUID programmeId, Instant at, Figures figures, List<NodeFigures> nodes, ClaimCounts claims) {

    /** One node with all below it. */
    @Schema(name = "AbsorptionNode")
    public record NodeFigures(
            UUID allocationId,
            @Nullable UUID parentId,
            @Nullable String regionCode,
            @Nullable String lp3hRegistration,
            @JsonUnwrapped Figures figures) {}

    /**
     * Claims in the caller's scope that hold no unit.
     *
     * @param waitlisted wait for a unit
     * @param denied could not be met
     * @param released let go of theirs
     */
    @Schema(name = "AbsorptionClaims")
    public record ClaimCounts(long waitlisted, long denied, long released) {}
}
