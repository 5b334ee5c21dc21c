package id.halal.quota.reallocation.increase;

import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.TreeChange;
import id.halal.quota.allocation.TreeChanges;
import id.halal.quota.programme.ProgrammeUnits;
import id.halal.quota.reallocation.ReallocationError;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a decision on an increase must keep to. */
@Singleton
class IncreaseChecks {

    /**
     * A decision that may be taken, under the programme's lock.
     *
     * @param decider the node whose officers decide: the parent, for a root itself
     * @param granted what an approval grants
     */
    record Checked(
            Increase increase,
            TreeChange change,
            Account decider,
            IncreaseAction action,
            IncreaseStatus to,
            long granted) {

        Account account() {
            return change.account();
        }

        boolean isRoot() {
            return account() == decider;
        }
    }

    private final IncreaseFinder finder;
    private final TreeChanges changes;
    private final ProgrammeUnits programmeUnits;
    private final Caller caller;

    IncreaseChecks(IncreaseFinder finder, TreeChanges changes, ProgrammeUnits programmeUnits, Caller caller) {
        this.finder = finder;
        this.changes = changes;
        this.programmeUnits = programmeUnits;
        this.caller = caller;
    }

    Checked check(CallerScope scope, UUID id, IncreaseDecision decision, ExpectedVersion expected) {
        Increase increase = finder.locked(scope, id);
        TreeChange change = changes.begin(scope, increase.allocationId());
        boolean isRoot = change.account().node().parentId() == null;
        Account decider = isRoot ? change.account() : change.requireParent();
        IncreaseStatus to = IncreaseTransitions.TABLE
                .require(
                        isRoot ? IncreasePathway.FROM_OUTSIDE : IncreasePathway.FROM_PARENT,
                        increase.status(),
                        decision.action(),
                        caller.roles(),
                        new IncreaseTransitions.Context(increase.requestedBy(), caller.subject()))
                .to();
        Long named = decision.units();
        long granted = named == null ? increase.units() : named;
        Checked checked = new Checked(increase, change, decider, decision.action(), to, granted);
        if (decision.action() == IncreaseAction.APPROVE) {
            change.requireNotOver("APPROVE");
        }
        expected.check(increase.version());
        List<FieldProblem> problems = problems(checked, decision);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return checked;
    }

    private List<FieldProblem> problems(Checked checked, IncreaseDecision decision) {
        List<FieldProblem> problems = new ArrayList<>();
        if (checked.action() == IncreaseAction.REJECT) {
            if (decision.units() != null) {
                problems.add(FieldProblem.of("/units", ReallocationError.UNITS_WITHOUT_APPROVAL));
            }
            if (decision.ceilingRupiah() != null) {
                problems.add(FieldProblem.of("/ceilingRupiah", ReallocationError.UNITS_WITHOUT_APPROVAL));
            }
            return problems;
        }
        long granted = checked.granted();
        if (granted > checked.increase().units()) {
            problems.add(FieldProblem.of(
                    "/units",
                    ReallocationError.MORE_THAN_ASKED,
                    checked.increase().units()));
        } else if (checked.isRoot()) {
            money(checked, decision.ceilingRupiah()).ifPresent(problems::add);
        } else if (decision.ceilingRupiah() != null) {
            problems.add(FieldProblem.of("/ceilingRupiah", ReallocationError.CEILING_NOT_HERE));
        } else if (granted > checked.decider().divisible()) {
            problems.add(FieldProblem.of(
                    "/units",
                    ReallocationError.MORE_THAN_FREE,
                    granted,
                    checked.decider().divisible()));
        }
        return problems;
    }

    /** All units must be covered by the ceiling, or by the one the same letter puts in its place. */
    private Optional<FieldProblem> money(Checked checked, @Nullable Long replaced) {
        ProgrammeUnits.Cover cover =
                programmeUnits.cover(checked.change().terms().id(), checked.granted());
        if (replaced != null && cover.ceiling() == null) {
            return Optional.of(FieldProblem.of("/ceilingRupiah", ReallocationError.CEILING_NOT_HERE));
        }
        return cover.isEnough(replaced)
                ? Optional.empty()
                : Optional.of(FieldProblem.of(
                        replaced == null ? "/units" : "/ceilingRupiah",
                        ReallocationError.CEILING_EXCEEDED,
                        cover.needed()));
    }
}
