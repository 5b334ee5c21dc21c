package id.halal.application.standing;

import id.halal.application.filing.Actor;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** The second of two persons: confirms a proposal, which takes effect at once; or refuses it. Who proposed may take it back, not confirm it. */
@Singleton
class DecideProposal {

    private final StandingFinder finder;
    private final StandingStore store;
    private final StandingChange change;
    private final RecordCorrection correction;
    private final DomainClock clock;

    DecideProposal(
            StandingFinder finder,
            StandingStore store,
            StandingChange change,
            RecordCorrection correction,
            DomainClock clock) {
        this.finder = finder;
        this.store = store;
        this.change = change;
        this.correction = correction;
        this.clock = clock;
    }

    /** @return the certificate's number, which a correction may have changed */
    String confirm(CallerScope scope, String number, UUID id, Actor actor, ExpectedVersion version) {
        Standing standing = finder.forChange(scope, number);
        StandingProposalView proposal = open(standing, id);
        change.require(standing, proposal.action(), actor);
        if (proposal.proposedBy().equals(actor.subject())) {
            throw ProblemException.of(StandingProblem.CERTIFICATE_SECOND_PERSON);
        }
        version.check(standing.version());
        store.decided(id, StandingProposalView.Outcome.CONFIRMED, actor, clock.instant());
        if (proposal.action() == StandingAction.CORRECT) {
            return correction.apply(standing, proposal, actor);
        }
        change.apply(standing, proposal.action(), actor, proposal, null);
        return standing.number();
    }

    /** @return the certificate's number */
    String refuse(CallerScope scope, String number, UUID id, Actor actor, ExpectedVersion version) {
        Standing standing = finder.forChange(scope, number);
        StandingProposalView proposal = open(standing, id);
        change.require(standing, proposal.action(), actor);
        version.check(standing.version());
        store.decided(id, StandingProposalView.Outcome.REFUSED, actor, clock.instant());
        return standing.number();
    }

    private StandingProposalView open(Standing standing, UUID id) {
        StandingProposalView proposal = store.proposal(standing.number(), id).orElseThrow(ProblemException::notFound);
        if (proposal.outcome() != StandingProposalView.Outcome.OPEN) {
            throw ProblemException.of(
                            StandingProblem.CERTIFICATE_PROPOSAL_DECIDED,
                            proposal.outcome().name())
                    .with("state", standing.status().name())
                    .with("outcome", proposal.outcome().name())
                    .with("decidedBy", String.valueOf(proposal.decidedBy()))
                    .with("decidedAt", String.valueOf(proposal.decidedAt()));
        }
        return proposal;
    }
}
