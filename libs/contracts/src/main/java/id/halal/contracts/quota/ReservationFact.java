package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit kept for one named business, which replaces one that was certified elsewhere.
 *
 * @param allocationId the node that keeps the unit
 * @param businessId the business it is kept for
 * @param fromApplicationId the application whose unit it was
 * @param usedByApplicationId the application that holds the unit now; only once it is used
 * @param reservedUntil last day it is kept, inclusive
 */
public record ReservationFact(
        UUID reservationId,
        UUID programmeId,
        UUID allocationId,
        UUID businessId,
        UUID fromApplicationId,
        @Nullable UUID usedByApplicationId,
        LocalDate reservedUntil,
        Instant at) {}
