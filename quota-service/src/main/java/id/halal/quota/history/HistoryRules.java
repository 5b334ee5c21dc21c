package id.halal.quota.history;

import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What reported figures must keep to. A result is of the past; a target may lie anywhere in time. */
@Singleton
class HistoryRules {

    private final Regions regions;
    private final DomainClock clock;

    HistoryRules(Regions regions, DomainClock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    List<FieldProblem> check(CallerScope scope, NewHistoricalResult request) {
        List<FieldProblem> problems = new ArrayList<>();
        region(scope, request.regionCode()).ifPresent(problems::add);
        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        if (request.lastYear() < request.fromYear()) {
            problems.add(FieldProblem.of("/toYear", HistoryError.YEARS_REVERSED));
        } else if (request.lastYear() > today.getYear()) {
            String pointer = request.toYear() == null ? "/fromYear" : "/toYear";
            problems.add(FieldProblem.of(pointer, HistoryError.RESULT_IN_FUTURE));
        }
        LocalDate asOf = request.asOf();
        if (asOf != null && asOf.isAfter(today)) {
            problems.add(FieldProblem.of("/asOf", HistoryError.RESULT_IN_FUTURE));
        } else if (asOf != null && asOf.getYear() < request.fromYear()) {
            problems.add(FieldProblem.of("/asOf", HistoryError.AS_OF_BEFORE_PERIOD));
        }
        return problems;
    }

    /** A figure belongs to a province or a regency that the one who enters it serves. */
    Optional<FieldProblem> region(CallerScope scope, String text) {
        Optional<RegionCode> code = RegionCode.parse(text)
                .filter(region -> region.value().length() <= RegionCode.Level.REGENCY.digits())
                .filter(regions::exists);
        if (code.isEmpty()) {
            return Optional.of(FieldProblem.of("/regionCode", HistoryError.REGION_UNKNOWN));
        }
        return ScopeFilter.contains(scope, code.get())
                ? Optional.empty()
                : Optional.of(FieldProblem.of("/regionCode", HistoryError.SCOPE_NOT_YOURS));
    }
}
