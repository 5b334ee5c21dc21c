package id.halal.quota.proposal;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What is known of one child before anything is proposed.
 *
 * @param free on the node itself
 * @param version of the node, for a transfer
 */
record ChildInputs(
        UUID id,
        @Nullable String regionCode,
        @Nullable String lp3h,
        long allocated,
        long used,
        long free,
        long version,
        long activeCompanions,
        long uncoveredBusinesses) {

    ChildInputs with(long companions, long businesses) {
        return new ChildInputs(id, regionCode, lp3h, allocated, used, free, version, companions, businesses);
    }
}
