package id.halal.quota.comparison;

import id.halal.contracts.Channel;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import id.halal.quota.history.HistoricalResult;
import id.halal.quota.history.HistoricalResultFinder;
import id.halal.quota.history.ReportedPathway;
import id.halal.quota.history.TargetFinder;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the years of a region side by side. */
@Singleton
class YearComparisonFinder {

    private final Sql sql;
    private final Regions regions;
    private final HistoricalResultFinder results;
    private final TargetFinder targets;

    YearComparisonFinder(Sql sql, Regions regions, HistoricalResultFinder results, TargetFinder targets) {
        this.sql = sql;
        this.regions = regions;
        this.results = results;
        this.targets = targets;
    }

    /** 404 for a region that is unknown or not wholly in the caller's scope. */
    YearComparison of(CallerScope scope, RegionCode region) {
        String name = regions.name(region).orElseThrow(ProblemException::notFound);
        if (region.value().length() > RegionCode.Level.REGENCY.digits() || !ScopeFilter.contains(scope, region)) {
            throw ProblemException.notFound();
        }
        Map<Integer, List<YearComparison.LedgerYear>> ledger = ledger(scope, region);
        Map<Integer, List<HistoricalResult>> reported = new TreeMap<>();
        List<HistoricalResult> periods = new ArrayList<>();
        for (HistoricalResult result : results.ofRegion(scope, region.value())) {
            if (result.fromYear() == result.toYear()) {
                reported.computeIfAbsent(result.fromYear(), year -> new ArrayList<>())
                        .add(result);
            } else {
                periods.add(result);
            }
        }
        Map<Integer, YearComparison.Year> years = new TreeMap<>();
        ledger.keySet().forEach(year -> years.put(year, year(year, ledger, reported)));
        reported.keySet().forEach(year -> years.put(year, year(year, ledger, reported)));
        return new YearComparison(
                region.value(), name, List.copyOf(years.values()), periods, targets.ofRegion(scope, region.value()));
    }

    private static YearComparison.Year year(
            int year,
            Map<Integer, List<YearComparison.LedgerYear>> ledger,
            Map<Integer, List<HistoricalResult>> reported) {
        return new YearComparison.Year(
                year, ledger.getOrDefault(year, List.of()), reported.getOrDefault(year, List.of()));
    }

    private Map<Integer, List<YearComparison.LedgerYear>> ledger(CallerScope scope, RegionCode region) {
        String column = region.level() == RegionCode.Level.PROVINCE ? "province_code" : "regency_code";
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        Map<Integer, List<YearComparison.LedgerYear>> years = new TreeMap<>();
        sql.list(
                statement(column, filter.condition()),
                row -> years.computeIfAbsent(row.getInt("year"), year -> new ArrayList<>())
                        .add(new YearComparison.LedgerYear(
                                ReportedPathway.of(Channel.valueOf(row.getString("channel"))),
                                row.getInt("programmes"),
                                row.getLong("allocated"),
                                row.getLong("used"),
                                row.getLong("issued"))),
                filter.bind(List.of(region.value(), region.value())));
        return years;
    }

    /** A node is topmost in the region when its parent lies outside, or does not exist. */
    private static String statement(String column, String condition) {
        return """
                select p.year, p.channel, count(distinct p.id) as programmes,
                       sum(a.allocated) filter (where a.parent_id is null or parent.%1$s is distinct from ?) as allocated,
                       sum(a.held + a.issued) as used, sum(a.issued) as issued
                from allocation a join programme p on p.id = a.programme_id left join allocation parent on parent.id = a.parent_id
                where a.%1$s = ? and p.status <> 'DRAFT' and %2$s
                group by p.year, p.channel order by p.year, p.channel desc""".formatted(column, condition);
    }
}
