package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A business certified elsewhere gives its unit of a programme to a successor.
 *
 * @param applicationId the file whose unit it is
 * @param allocationId the node that holds the unit
 * @param status RECORDED, RESERVED, PASSED_ON or LAPSED
 * @param reservationId what keeps the unit for the successor, once reserved
 */
public record ReplacementFact(
        UUID applicationId,
        UUID businessId,
        UUID successorBusinessId,
        UUID programmeId,
        UUID allocationId,
        String status,
        @Nullable UUID reservationId,
        String documentNumber,
        Instant at) {}
