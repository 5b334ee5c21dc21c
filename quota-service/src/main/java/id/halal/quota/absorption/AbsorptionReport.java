package id.halal.quota.absorption;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.halal.quota.obstacle.ObstacleCount;
import id.halal.quota.pace.ForecastInputs;
import id.halal.quota.pace.Pace;
import id.halal.quota.pace.PaceGap;
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
 * @param pace of the same nodes; absent when paceGap says why
 * @param forecastInputs what all paces and forecasts of this report go by
 * @param nodes every node in scope, parents first
 * @param obstacles reported in the caller's regions, by regency and kind
 */
@Schema(name = "AbsorptionReport")
public record AbsorptionReport(
        UUID programmeId,
        Instant at,
        Figures figures,
        @Nullable Pace pace,
        @Nullable PaceGap paceGap,
        ForecastInputs forecastInputs,
        List<NodeFigures> nodes,
        ClaimCounts claims,
        List<ObstacleCount> obstacles) {

    /**
     * One node with all below it.
     *
     * @param openObstacles reported in its region and not resolved; absent on the node of an LP3H
     */
    @Schema(name = "AbsorptionNode")
    public record NodeFigures(
            UUID allocationId,
            @Nullable UUID parentId,
            @Nullable String regionCode,
            @Nullable String lp3hRegistration,
            @JsonUnwrapped Figures figures,
            @Nullable Pace pace,
            @Nullable PaceGap paceGap,
            @Nullable Long openObstacles) {}

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
