package id.halal.quota.yearend;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.claim.HoldDecisions;
import id.halal.quota.claim.OpenHolds;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Decides about units that running files hold on the last day of the budget year or after it: all named ones, or none. */
@Singleton
class DecideYearEnd {

    private final YearEndFinder finder;
    private final Ledger ledger;
    private final HoldDecisions holds;
    private final OpenHolds open;
    private final YearEndRecord record;
    private final DomainClock clock;

    DecideYearEnd(
            YearEndFinder finder,
            Ledger ledger,
            HoldDecisions holds,
            OpenHolds open,
            YearEndRecord record,
            DomainClock clock) {
        this.finder = finder;
        this.ledger = ledger;
        this.holds = holds;
        this.open = open;
        this.record = record;
        this.clock = clock;
    }

    YearEndView decide(CallerScope scope, UUID programmeId, YearEndDecisions request, String actor) {
        BudgetYear year = finder.owned(scope, programmeId);
        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        if (!year.canBeDecided(today)) {
            throw ProblemException.of(YearEndError.YEAR_NOT_OVER, year.endsOn().toString())
                    .with("state", year.status());
        }
        lock(year, request);
        List<FieldProblem> problems = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        int carried = 0;
        int released = 0;
        for (int i = 0; i < request.decisions().size(); i++) {
            YearEndDecisions.OfHold hold = request.decisions().get(i);
            String pointer = "/decisions/" + i;
            if (!seen.add(hold.applicationId())) {
                problems.add(FieldProblem.of(pointer + "/applicationId", YearEndError.HOLD_TWICE));
                continue;
            }
            decide(scope, year, hold, pointer, request, actor).ifPresent(problems::add);
            if (hold.decision() == YearEndDecision.CARRY) {
                carried++;
            } else {
                released++;
            }
        }
        if (!problems.isEmpty()) {
            // Rolls back what was done for the others.
            throw ProblemException.invalid(problems);
        }
        long stillOpen = open.count(year.facilitationCode(), year.id());
        record.settle(year, stillOpen);
        return new YearEndView(year.id(), carried, released, stillOpen);
    }

    /** Always in the order of the codes, so that two decisions never wait for each other. */
    private void lock(BudgetYear year, YearEndDecisions request) {
        TreeSet<String> codes = new TreeSet<>(Set.of(year.facilitationCode()));
        for (YearEndDecisions.OfHold hold : request.decisions()) {
            if (hold.decision() == YearEndDecision.CARRY && hold.facilitationCode() != null) {
                codes.add(hold.facilitationCode());
            }
        }
        codes.forEach(ledger::lock);
    }

    private Optional<FieldProblem> decide(
            CallerScope scope,
            BudgetYear year,
            YearEndDecisions.OfHold hold,
            String pointer,
            YearEndDecisions request,
            String actor) {
        HoldDecisions.By by = new HoldDecisions.By(actor, request.documentNumber());
        if (hold.decision() == YearEndDecision.RELEASE) {
            HoldDecisions.Outcome outcome = holds.release(year.id(), hold.applicationId(), by);
            return finish(year, hold, null, request, actor, outcome, pointer);
        }
        String code = hold.facilitationCode();
        if (code == null || code.isBlank()) {
            return Optional.of(FieldProblem.of(pointer + "/facilitationCode", YearEndError.CARRY_CODE_MISSING));
        }
        Optional<BudgetYear> next = finder.byCode(scope, code).filter(year::isSucceededBy);
        if (next.isEmpty()) {
            return Optional.of(FieldProblem.of(pointer + "/facilitationCode", YearEndError.CARRY_CODE_UNFIT, code));
        }
        HoldDecisions.Outcome outcome =
                holds.carry(year.id(), hold.applicationId(), finder.terms(scope, next.get()), by);
        return finish(year, hold, next.get().id(), request, actor, outcome, pointer);
    }

    private Optional<FieldProblem> finish(
            BudgetYear year,
            YearEndDecisions.OfHold hold,
            @Nullable UUID toProgramme,
            YearEndDecisions request,
            String actor,
            HoldDecisions.Outcome outcome,
            String pointer) {
        return switch (outcome.obstacle()) {
            case null -> {
                record.keep(year, hold, toProgramme, request, actor);
                yield Optional.empty();
            }
            case NOT_HELD -> Optional.of(FieldProblem.of(pointer + "/applicationId", YearEndError.HOLD_NOT_OPEN));
            case UNFIT ->
                Optional.of(FieldProblem.of(
                        pointer + "/facilitationCode", YearEndError.CARRY_CODE_UNFIT, String.valueOf(outcome.why())));
            case NO_UNIT -> Optional.of(FieldProblem.of(pointer + "/facilitationCode", YearEndError.CARRY_NO_UNIT));
        };
    }
}
