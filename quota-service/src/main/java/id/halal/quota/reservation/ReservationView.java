package id.halal.quota.reservation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit kept for a named business.
 *
 * @param allocationId the node that keeps the unit
 * @param businessId the business it is kept for
 * @param fromApplicationId the application whose unit it was
 * @param usedByApplicationId the application that holds the unit, once it is used
 * @param reservedUntil last day, inclusive
 * @param status OPEN, USED or EXPIRED
 * @param closedAt when it was used or expired
 */
@Schema(name = "ReservationView")
public record ReservationView(
        UUID id,
        UUID programmeId,
        UUID allocationId,
        UUID businessId,
        UUID fromApplicationId,
        @Nullable UUID usedByApplicationId,
        LocalDate reservedUntil,
        String status,
        Instant openedAt,
        @Nullable Instant closedAt) {}
