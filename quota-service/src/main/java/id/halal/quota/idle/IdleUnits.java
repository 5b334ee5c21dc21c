package id.halal.quota.idle;

import id.halal.quota.pace.ForecastInputs;
import id.halal.quota.pace.PaceGap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What will expire unused at today's pace, node by node, in the caller's scope.
 *
 * @param endsOn the programme's last day: what is free then expires
 * @param workingDaysLeft from today to that day, both included
 * @param gap why nothing can be told: the calendar does not know a year in question
 * @param idleUnits of all items together
 * @param forecastInputs the days the pace is counted on
 * @param items nodes with idle units, most first
 */
@Schema(name = "IdleUnits")
public record IdleUnits(
        UUID programmeId,
        Instant at,
        LocalDate endsOn,
        @Nullable Integer workingDaysLeft,
        @Nullable PaceGap gap,
        long idleUnits,
        ForecastInputs forecastInputs,
        List<Item> items) {

    /**
     * The free units of one node itself; those of nodes below stand in items of their own, so that items add up.
     *
     * @param free neither used nor handed down
     * @param usedPerWorkingDay newly used of this node itself, over the days counted; two decimals, half up
     * @param expectedUse of the free units until the last day at that pace, rounded down
     * @param idle free less expectedUse
     */
    @Schema(name = "IdleUnitsItem")
    public record Item(
            UUID allocationId,
            @Nullable UUID parentId,
            @Nullable String regionCode,
            @Nullable String lp3hRegistration,
            long free,
            @Nullable BigDecimal usedPerWorkingDay,
            long expectedUse,
            long idle) {}
}
