package id.halal.application.standing;

import id.halal.application.filing.Actor;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.List;

/** The first of two persons: proposes to block, free, revoke or correct a certificate. Nothing changes yet. */
@Singleton
class ProposeStanding {

    private final StandingFinder finder;
    private final StandingStore store;
    private final StandingChange change;
    private final DomainClock clock;

    ProposeStanding(StandingFinder finder, StandingStore store, StandingChange change, DomainClock clock) {
        this.finder = finder;
        this.store = store;
        this.change = change;
        this.clock = clock;
    }

    StandingProposalView propose(
            CallerScope scope, String number, StandingProposalRequest request, Actor actor, ExpectedVersion version) {
        Standing standing = finder.forChange(scope, number);
        change.require(standing, request.step(), actor);
        store.open(standing.number()).ifPresent(open -> {
            throw ProblemException.of(StandingProblem.CERTIFICATE_PROPOSAL_OPEN)
                    .with("proposalId", open.id())
                    .with("action", open.action().name());
        });
        version.check(standing.version());
        if (!store.hasDocument(standing.number(), request.documentSha256())) {
            throw ProblemException.of(StandingProblem.CERTIFICATE_DOCUMENT_MISSING)
                    .withFields(
                            List.of(FieldProblem.of("/documentSha256", StandingProblem.CERTIFICATE_DOCUMENT_MISSING)));
        }
        RecordCorrection.Right right = RecordCorrection.right(standing, request, clock.instant());
        StandingProposalView proposal = new StandingProposalView(
                Ids.next(),
                request.step(),
                request.reasonCode(),
                request.reason().strip(),
                request.documentSha256(),
                actor.subject(),
                clock.instant(),
                StandingProposalView.Outcome.OPEN,
                null,
                null,
                right.number(),
                right.issuedOn());
        store.add(standing.number(), proposal);
        return proposal;
    }
}
