package id.halal.quota.claim;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What must be known of businesses before their claims are settled, read for a whole batch at once. */
@Singleton
class ClaimFacts {

    private final Sql sql;

    ClaimFacts(Sql sql) {
        this.sql = sql;
    }

    /** As read, plus what the batch itself has done since. */
    static final class Known {

        private record Live(
                UUID business, @Nullable UUID programme, UUID application, Product product, boolean hasUnit) {}

        private final Set<UUID> certifiedElsewhere = new HashSet<>();
        private final Map<UUID, Map<UUID, Live>> live = new HashMap<>();

        boolean hasLiveClaim(UUID business, UUID programme) {
            return of(business).stream().anyMatch(claim -> programme.equals(claim.programme()));
        }

        boolean isFacilitatedElsewhere(UUID business, UUID programme) {
            return of(business).stream().anyMatch(claim -> claim.hasUnit() && !programme.equals(claim.programme()));
        }

        /** Whether a unit of any programme, held or used up, is for this type of product of the business already. */
        boolean hasUnitFor(UUID business, @Nullable String productType) {
            return productType != null
                    && of(business).stream()
                            .anyMatch(claim -> claim.hasUnit()
                                    && productType.equals(claim.product().type()));
        }

        boolean isCertifiedElsewhere(UUID business) {
            return certifiedElsewhere.contains(business);
        }

        boolean isLive(UUID business, UUID application) {
            return live.getOrDefault(business, Map.of()).containsKey(application);
        }

        void note(Claim claim) {
            Map<UUID, Live> ofBusiness = live.computeIfAbsent(claim.businessId(), id -> new HashMap<>());
            if (claim.status().isLive()) {
                ofBusiness.put(
                        claim.applicationId(),
                        new Live(
                                claim.businessId(),
                                claim.programmeId(),
                                claim.applicationId(),
                                claim.product(),
                                claim.status().hasUnit()));
            } else {
                ofBusiness.remove(claim.applicationId());
            }
        }

        private Collection<Live> of(UUID business) {
            return live.getOrDefault(business, Map.of()).values();
        }
    }

    /**
     * Locks these businesses against a claim under another code at the same moment, always in the same order, then reads what is
     * known of them.
     */
    Known about(Collection<UUID> businesses) {
        UUID[] sorted = businesses.stream().distinct().sorted().toArray(UUID[]::new);
        sql.list(
                "select pg_advisory_xact_lock(hashtextextended('business:' || b, 0)) from unnest(?) as b",
                row -> Boolean.TRUE,
                (Object) sorted);
        return read(sorted);
    }

    /** What is known of them now; without the lock it may be different a moment later. */
    Known read(UUID[] sorted) {
        Known known = new Known();
        known.certifiedElsewhere.addAll(sql.list(
                "select business_id from certified_elsewhere where business_id = any (?)",
                row -> row.getObject("business_id", UUID.class),
                (Object) sorted));
        List<Claim> live = sql.list(
                "select * from claim where business_id = any (?) and status in ('HELD', 'ISSUED', 'WAITLISTED')",
                Claim::read,
                (Object) sorted);
        live.forEach(known::note);
        return known;
    }
}
