package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pull-back of free units from a node to its parent on a cut-over date.
 *
 * @param allocationId the node that gives units back
 * @param parentId the node that takes them
 * @param cutOverDate on whose first instant, in Asia/Jakarta, the units move
 * @param unitsAsked at most so many; absent for all that are free then
 * @param unitsTaken what was free and moved, once it is done
 * @param daysBefore calendar days to the cut-over date, in a notice
 * @param status PLANNED, EXECUTED or CANCELLED
 */
public record PullBackFact(
        UUID pullBackId,
        UUID programmeId,
        UUID allocationId,
        UUID parentId,
        LocalDate cutOverDate,
        @Nullable Long unitsAsked,
        @Nullable Long unitsTaken,
        @Nullable Integer daysBefore,
        String status,
        String documentNumber,
        Instant at) {}
