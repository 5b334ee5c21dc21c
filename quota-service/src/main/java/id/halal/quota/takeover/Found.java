package id.halal.quota.takeover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the check counted in the sheet, rows that are there already included.
 *
 * @param byStatus SIHALAL status → rows
 * @param byRegency each regency
 * @param byLeaf each LP3H in each regency
 */
@Schema(name = "TakeOverFound")
public record Found(Totals totals, Map<String, Integer> byStatus, List<Part> byRegency, List<Part> byLeaf) {

    /** @param lp3hRegistration absent for a whole regency */
    @Schema(name = "TakeOverPart")
    public record Part(String regencyCode, @Nullable String lp3hRegistration, Totals totals) {}

    static Found of(Collection<RunningRow> rows) {
        Map<String, Integer> byStatus = new TreeMap<>();
        Map<String, List<RunningRow>> regencies = new TreeMap<>();
        Map<String, List<RunningRow>> leaves = new TreeMap<>();
        for (RunningRow row : rows) {
            byStatus.merge(row.state().name(), 1, Integer::sum);
            regencies
                    .computeIfAbsent(row.regencyCode(), key -> new ArrayList<>())
                    .add(row);
            leaves.computeIfAbsent(row.regencyCode() + " " + row.lp3h(), key -> new ArrayList<>())
                    .add(row);
        }
        return new Found(
                totals(rows),
                byStatus,
                regencies.entrySet().stream()
                        .map(entry -> new Part(entry.getKey(), null, totals(entry.getValue())))
                        .toList(),
                leaves.values().stream()
                        .map(some -> new Part(
                                some.getFirst().regencyCode(), some.getFirst().lp3h(), totals(some)))
                        .toList());
    }

    private static Totals totals(Collection<RunningRow> rows) {
        return new Totals(
                rows.size(),
                (int) rows.stream().filter(row -> row.state().needsUnit()).count(),
                (int) rows.stream().filter(row -> row.state().isIssued()).count());
    }
}
