package id.halal.quota.reallocation.replacement;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.AllocationView;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Decision;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.Node;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.TreeChange;
import id.halal.quota.allocation.TreeChanges;
import id.halal.quota.claim.ClaimFinder;
import id.halal.quota.claim.ClaimView;
import id.halal.quota.reallocation.OperationHistory;
import id.halal.quota.reallocation.ReallocationError;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Records who takes the place of a business certified elsewhere. The unit flows when the file lets it go, which only an event of its
 * application can do.
 */
@Singleton
class RecordReplacement {

    private final ClaimFinder claims;
    private final ReplacementFinder finder;
    private final Replacements replacements;
    private final TreeChanges changes;
    private final DomainClock clock;
    private final Caller caller;

    RecordReplacement(
            ClaimFinder claims,
            ReplacementFinder finder,
            Replacements replacements,
            TreeChanges changes,
            DomainClock clock,
            Caller caller) {
        this.claims = claims;
        this.finder = finder;
        this.replacements = replacements;
        this.changes = changes;
        this.clock = clock;
        this.caller = caller;
    }

    RecordedReplacementView record(CallerScope scope, UUID applicationId, ReplacementRequest request, boolean dryRun) {
        UUID holder = holder(claims.one(scope, applicationId));
        if (!changes.isInScope(scope, holder)) {
            // A unit lent by the node above is for that node's officers to give.
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        TreeChange change = changes.begin(scope, holder);
        // Read again: only now the claim cannot end.
        ClaimView claim = claims.one(scope, applicationId);
        if (!holder(claim).equals(holder)) {
            throw ProblemException.of(CommonProblem.STALE_VERSION);
        }
        change.requireNotOver("REPLACE");
        check(scope, claim, request);

        Node node = change.account().node();
        Decision decision = Decision.of(caller, request.reason(), request.documentNumber());
        Replacement replacement = new Replacement(
                applicationId,
                claim.businessId(),
                request.successorBusinessId(),
                node.programmeId(),
                node.id(),
                ReplacementStatus.RECORDED,
                decision,
                clock.instant(),
                null,
                null,
                new OperationHistory.Lies(node.provinceCode(), node.regencyCode(), node.lp3h()));
        replacements.add(replacement);
        if (dryRun) {
            rehearse(change, decision);
        }
        return new RecordedReplacementView(ReplacementView.of(replacement), AllocationView.of(change.account()));
    }

    private static UUID holder(ClaimView claim) {
        if (!"HELD".equals(claim.status())) {
            throw ProblemException.of(ReallocationError.CLAIM_NOT_HELD)
                    .with("state", claim.status())
                    .with("allowedActions", List.of());
        }
        return Objects.requireNonNull(claim.allocationId());
    }

    private void check(CallerScope scope, ClaimView claim, ReplacementRequest request) {
        if (!finder.isCertifiedElsewhere(scope, claim.businessId())) {
            throw ProblemException.of(ReallocationError.NOT_CERTIFIED_ELSEWHERE);
        }
        UUID successor = request.successorBusinessId();
        UUID programme = Objects.requireNonNull(claim.programmeId());
        ReallocationError why = null;
        if (successor.equals(claim.businessId())) {
            why = ReallocationError.SUCCESSOR_SAME;
        } else if (finder.isCertifiedElsewhere(scope, successor)) {
            why = ReallocationError.SUCCESSOR_CERTIFIED;
        } else if (finder.hasPlace(scope, programme, successor)) {
            why = ReallocationError.SUCCESSOR_HAS_PLACE;
        }
        if (why != null) {
            throw ProblemException.invalid(FieldProblem.of("/successorBusinessId", why));
        }
    }

    /** In memory only: the figures of the day the file has let the unit go. */
    private static void rehearse(TreeChange change, Decision decision) {
        Account account = change.account();
        change.open().move(account, Place.HELD, Place.RESERVED, 1, Cause.decided(MovementKind.RESERVE, decision));
    }
}
