package id.halal.quota.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A node with its balance: the places sum up to {@code allocated}.
 *
 * @param toChildren units handed down to children
 * @param version for {@code If-Match} of a split, a transfer or a pull-back
 */
@Schema(name = "AllocationView")
public record AllocationView(
        UUID id,
        UUID programmeId,
        @Nullable UUID parentId,
        @Nullable String regionCode,
        @Nullable String lp3hRegistration,
        @Nullable LocalDate targetDate,
        long allocated,
        long undistributed,
        long unreleased,
        long available,
        long reserved,
        long held,
        long issued,
        long toChildren,
        long lapsed,
        long version) {

    public static AllocationView of(Account account) {
        Node node = account.node();
        return new AllocationView(
                node.id(),
                node.programmeId(),
                node.parentId(),
                node.regionCode(),
                node.lp3h(),
                node.targetDate(),
                account.allocated(),
                account.in(Place.UNDISTRIBUTED),
                account.in(Place.UNRELEASED),
                account.in(Place.AVAILABLE),
                account.in(Place.RESERVED),
                account.in(Place.HELD),
                account.in(Place.ISSUED),
                account.in(Place.CHILDREN),
                account.in(Place.LAPSED),
                node.version());
    }
}
