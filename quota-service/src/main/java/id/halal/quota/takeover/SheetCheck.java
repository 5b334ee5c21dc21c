package id.halal.quota.takeover;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at all rows of a sheet together, and at what this service knows of the numbers in them. */
final class SheetCheck {

    /**
     * What is known of the numbers that stand in the sheet.
     *
     * @param lp3hs registrations of LP3H
     * @param companions registration → LP3H
     * @param takenNumbers SH numbers an earlier file brought in
     * @param takenNibs businesses for which an earlier file brought in a unit
     */
    record Known(Set<String> lp3hs, Map<String, String> companions, Set<String> takenNumbers, Set<String> takenNibs) {}

    private final Known known;
    private final Map<Integer, RunningRow> good = new LinkedHashMap<>();
    private final Set<Integer> skipped = new HashSet<>();
    private final List<RunningRow> counted = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> nibs = new HashMap<>();
    private final Map<String, Integer> certificates = new HashMap<>();

    SheetCheck(Known known) {
        this.known = known;
    }

    void look(RowReader.Read read) {
        RunningRow row = read.row();
        problems.addAll(read.problems());
        if (row == null) {
            return;
        }
        counted.add(row);
        if (known.takenNumbers().contains(row.sihalalNumber())
                || (row.state().needsUnit() && known.takenNibs().contains(row.nib()))) {
            skipped.add(row.number());
            return;
        }
        good.put(row.number(), row);
        unique(row);
        institutions(row);
    }

    private void unique(RunningRow row) {
        twice(numbers, row.sihalalNumber(), row, SheetColumn.SIHALAL_NUMBER, TakeOverError.ROW_SIHALAL_NUMBER_TWICE);
        if (row.state().needsUnit()) {
            twice(nibs, row.nib(), row, SheetColumn.NIB, TakeOverError.ROW_NIB_TWICE);
        }
        if (row.certificateNumber() != null) {
            twice(
                    certificates,
                    row.certificateNumber(),
                    row,
                    SheetColumn.CERTIFICATE_NUMBER,
                    TakeOverError.ROW_CERTIFICATE_NUMBER_TWICE);
        }
    }

    private void twice(
            Map<String, Integer> seen, String value, RunningRow row, SheetColumn column, TakeOverError code) {
        Integer first = seen.putIfAbsent(value, row.number());
        if (first != null) {
            wrong(RowProblem.of(row.number(), column, code, String.valueOf(first)));
        }
    }

    private void institutions(RunningRow row) {
        if (!known.lp3hs().contains(row.lp3h())) {
            wrong(RowProblem.of(row.number(), SheetColumn.LP3H, TakeOverError.ROW_LP3H_UNKNOWN));
        }
        @Nullable String companion = row.companion();
        if (companion == null) {
            return;
        }
        String lp3h = known.companions().get(companion);
        if (lp3h == null) {
            wrong(RowProblem.of(row.number(), SheetColumn.COMPANION, TakeOverError.ROW_COMPANION_UNKNOWN));
        } else if (row.state().isRunning() && !lp3h.equals(row.lp3h())) {
            wrong(RowProblem.of(row.number(), SheetColumn.COMPANION, TakeOverError.ROW_COMPANION_OTHER_LP3H, lp3h));
        }
    }

    /** A row that was good until now. */
    void wrong(RowProblem problem) {
        problems.add(problem);
        good.remove(problem.row());
    }

    /** In the order of the sheet; what is wrong or skipped is not among them. */
    List<RunningRow> good() {
        return List.copyOf(good.values());
    }

    /** All that could be read, for the totals. */
    List<RunningRow> counted() {
        return counted;
    }

    Set<Integer> skipped() {
        return skipped;
    }

    List<RowProblem> problems() {
        return problems;
    }
}
