package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A node of a programme's allocation tree came to be.
 *
 * @param parentId absent for the root
 * @param regionCode the region this node serves, on a region node
 * @param lp3hRegistration the LP3H this node serves, on an LP3H node
 */
public record AllocationFact(
        UUID allocationId,
        UUID programmeId,
        @Nullable UUID parentId,
        @Nullable String regionCode,
        @Nullable String lp3hRegistration,
        @Nullable LocalDate targetDate,
        Instant at) {}
