package id.halal.quota.proposal;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** Proposes a split anew. Reads only. */
@Singleton
class ProposeSplit {

    private static final String REASON =
            "Usul pembagian ulang menurut pendamping aktif, usaha yang belum bersertifikat, dan pemakaian";

    private final ProposalInputsFinder finder;
    private final DomainClock clock;

    ProposeSplit(ProposalInputsFinder finder, DomainClock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    SplitProposal propose(CallerScope scope, UUID programmeId, SplitProposalRequest request) {
        ProposalInputsFinder.Parent parent = finder.parent(scope, programmeId, request.allocationId());
        ProposalWeights weights = request.weightsOrUsual();
        if (weights.activeCompanions() + weights.uncoveredBusinesses() + weights.presentUse() == 0) {
            throw ProblemException.invalid(FieldProblem.of("/weights", ProposalError.WEIGHTS_ALL_ZERO));
        }
        List<ChildInputs> inputs = finder.children(scope, parent);
        if (inputs.isEmpty()) {
            throw ProblemException.of(ProposalError.NO_CHILDREN_TO_SPLIT);
        }
        Shares shares = Shares.of(
                inputs.size(),
                List.of(
                        criterion(weights.activeCompanions(), inputs, ChildInputs::activeCompanions),
                        criterion(weights.uncoveredBusinesses(), inputs, ChildInputs::uncoveredBusinesses),
                        criterion(weights.presentUse(), inputs, ChildInputs::used)));
        if (!shares.areKnown()) {
            throw ProblemException.of(ProposalError.NOTHING_TO_WEIGH);
        }
        long units = inputs.stream().mapToLong(ChildInputs::allocated).sum();
        long used = inputs.stream().mapToLong(ChildInputs::used).sum();
        List<SplitProposal.Child> children = children(inputs, shares, shares.divide(units - used));
        return new SplitProposal(
                programmeId, parent.id(), clock.instant(), weights, units, used, children, transfers(inputs, children));
    }

    private static Shares.Criterion criterion(int weight, List<ChildInputs> inputs, ToLongFunction<ChildInputs> count) {
        return new Shares.Criterion(
                weight, inputs.stream().mapToLong(count).boxed().toList());
    }

    private static List<SplitProposal.Child> children(List<ChildInputs> inputs, Shares shares, List<Long> rest) {
        List<SplitProposal.Child> children = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            ChildInputs input = inputs.get(i);
            long proposed = input.used() + rest.get(i);
            children.add(new SplitProposal.Child(
                    input.id(),
                    input.regionCode(),
                    input.lp3h(),
                    input.allocated(),
                    input.used(),
                    input.free(),
                    input.activeCompanions(),
                    input.uncoveredBusinesses(),
                    shares.rounded(i),
                    proposed,
                    proposed - input.allocated()));
        }
        return children;
    }

    /** From each that gives, in order, to each that takes, in order: fewer transfers than children. */
    private static List<SplitProposal.Transfer> transfers(
            List<ChildInputs> inputs, List<SplitProposal.Child> children) {
        Deque<Need> needs = new ArrayDeque<>();
        children.stream()
                .filter(child -> child.change() > 0)
                .forEach(child -> needs.add(new Need(child.allocationId(), child.change())));
        List<SplitProposal.Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            long toGive = -children.get(i).change();
            long free = inputs.get(i).free();
            while (toGive > 0) {
                Need need = needs.removeFirst();
                long units = Math.min(toGive, need.units());
                transfers.add(transfer(inputs.get(i), need.id(), units, Math.max(0, units - free)));
                toGive -= units;
                free = Math.max(0, free - units);
                if (units < need.units()) {
                    needs.addFirst(new Need(need.id(), need.units() - units));
                }
            }
        }
        return transfers;
    }

    /** What a child would still have to receive. */
    private record Need(UUID id, long units) {}

    private static SplitProposal.Transfer transfer(ChildInputs from, UUID to, long units, long pullBackFirst) {
        return new SplitProposal.Transfer(
                "/api/v1/allocations/" + from.id() + "/transfers",
                ExpectedVersion.tag(from.version()),
                new SplitProposal.Transfer.Body(to, units, REASON),
                pullBackFirst);
    }
}
