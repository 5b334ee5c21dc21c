package id.halal.business.oss;

import id.halal.business.registry.Business;
import id.halal.business.registry.Businesses;
import id.halal.business.registry.NibSource;
import id.halal.contracts.business.BusinessEvents;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The manual path: an officer enters what the OSS portal shows, and a question that still waits is withdrawn. */
@Singleton
class EnterPortalResult {

    private final Businesses businesses;
    private final NibLookupQueue queue;
    private final Regions regions;
    private final DomainClock clock;

    EnterPortalResult(Businesses businesses, NibLookupQueue queue, Regions regions, DomainClock clock) {
        this.businesses = businesses;
        this.queue = queue;
        this.regions = regions;
        this.clock = clock;
    }

    void enter(UUID id, PortalEntry entry) {
        Business business = businesses.lock(id);
        Optional<NibFacts> found = facts(entry);
        NibComparison comparison =
                NibComparison.of(business.businessName(), business.scale(), business.regencyCode(), found);
        Instant now = clock.instant();
        business.recordNib(comparison.status(), NibSource.PORTAL, comparison.differences(), now);
        businesses.save(business);
        queue.supersede(id, now);
        businesses.tell(BusinessEvents.NIB_CHECKED, business);
    }

    private Optional<NibFacts> facts(PortalEntry entry) {
        if (!entry.found()) {
            return Optional.empty();
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (entry.scale() == null) {
            problems.add(FieldProblem.of("/scale", "REQUIRED"));
        }
        if (entry.regencyCode() == null) {
            problems.add(FieldProblem.of("/regencyCode", "REQUIRED"));
        } else if (!regions.exists(RegionCode.of(entry.regencyCode()))) {
            problems.add(FieldProblem.of("/regencyCode", "REGION_UNKNOWN"));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return Optional.of(new NibFacts(entry.businessName(), entry.scale(), entry.regencyCode()));
    }
}
