package id.halal.quota.reallocation.pullback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pull-back of free units from a node to its parent.
 *
 * @param cutOverDate in Asia/Jakarta; the units move at its first instant
 * @param units at most so many; absent for all that are free then
 * @param unitsTaken what was free and moved, once executed
 * @param transferId the movement it became
 * @param status PLANNED, EXECUTED or CANCELLED
 * @param plannedBy token subject
 */
@Schema(name = "PullBack")
public record PullBackView(
        UUID id,
        UUID programmeId,
        UUID allocationId,
        UUID parentId,
        LocalDate cutOverDate,
        @Nullable Long units,
        @Nullable Long unitsTaken,
        @Nullable UUID transferId,
        String status,
        @Nullable String reason,
        String documentNumber,
        String plannedBy,
        Instant plannedAt,
        @Nullable Instant endedAt,
        long version) {

    static PullBackView of(PullBack pullBack) {
        return new PullBackView(
                pullBack.id(),
                pullBack.programmeId(),
                pullBack.allocationId(),
                pullBack.parentId(),
                pullBack.cutOverDate(),
                pullBack.units(),
                pullBack.unitsTaken(),
                pullBack.transferId(),
                pullBack.status().name(),
                pullBack.planned().reason(),
                pullBack.planned().documentNumber(),
                pullBack.planned().actor(),
                pullBack.plannedAt(),
                pullBack.endedAt(),
                pullBack.version());
    }
}
