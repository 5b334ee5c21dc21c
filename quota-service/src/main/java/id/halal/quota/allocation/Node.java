package id.halal.quota.allocation;

import id.halal.indonesia.RegionCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A node of an allocation tree, without its balance.
 *
 * @param depth 0 for the root
 * @param regionCode the region it serves: province (2 digits) or regency (4); absent on LP3H nodes and on a root for several provinces
 * @param lp3h the LP3H it serves, on an LP3H node, which never has children
 * @param provinceCode where it lies, also on an LP3H node
 * @param regencyCode likewise
 * @param version counts what people decide on the node: splits, transfers, pull-backs, increases; never claims
 */
public record Node(
        UUID id,
        UUID programmeId,
        @Nullable UUID parentId,
        int depth,
        @Nullable String regionCode,
        @Nullable String lp3h,
        @Nullable LocalDate targetDate,
        @Nullable String provinceCode,
        @Nullable String regencyCode,
        long version) {

    /** The region of its events: the narrowest known. */
    public @Nullable String region() {
        return regencyCode == null ? provinceCode : regencyCode;
    }

    /** Whether a claim with this regency of production and this LP3H (null: any) belongs to this node or below. */
    public boolean serves(String regency, @Nullable String claimLp3h) {
        if (lp3h != null) {
            return claimLp3h == null || lp3h.equals(claimLp3h);
        }
        return regionCode == null || new RegionCode(regionCode).contains(new RegionCode(regency));
    }

    /** Whether the node is for one regency or one province: only such a node lends undistributed units on fallback. */
    public boolean isRegional() {
        return regionCode != null;
    }
}
