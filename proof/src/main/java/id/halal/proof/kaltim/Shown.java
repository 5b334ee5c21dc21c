package id.halal.proof.kaltim;

import id.halal.proof.api.QuotaApi.Figures;
import id.halal.proof.sources.AbsorptionReport;
import id.halal.proof.sources.NodeKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The report as lines for a terminal. */
public final class Shown {

    private Shown() {}

    public static List<String> lines(KaltimPlan plan, AbsorptionReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("%-28s %9s %5s %6s %9s %10s %6s %8s %8s %11s"
                .formatted(
                        "",
                        "allocated",
                        "used",
                        "issued",
                        "remaining",
                        "in process",
                        "used %",
                        "issued %",
                        "of used",
                        "overdue WD"));
        lines.add(line(KaltimPlan.NAME.replace("Fasilitasi ", ""), report.figures()));
        for (String regency : plan.regencies()) {
            report.of(new NodeKey(regency, null))
                    .ifPresent(figures ->
                            lines.add(line(plan.of(regency).getFirst().regency(), figures)));
        }
        return lines;
    }

    /** Where the report is not what the file says; empty when it is. */
    public static List<String> differences(Map<NodeKey, Figures> expected, AbsorptionReport report) {
        List<String> differences = new ArrayList<>();
        expected.forEach((key, figures) -> {
            @Nullable Figures told = report.of(key).orElse(null);
            if (!figures.equals(told)) {
                differences.add(key + ": expected " + figures + ", told " + told);
            }
        });
        return differences;
    }

    private static String line(String name, Figures figures) {
        return "%-28s %9d %5d %6d %9d %10d %6s %8s %8s %11s"
                .formatted(
                        name,
                        figures.allocated(),
                        figures.used(),
                        figures.issued(),
                        figures.remaining(),
                        figures.inProcess(),
                        percent(figures.usedPercent()),
                        percent(figures.issuedOfAllocatedPercent()),
                        percent(figures.issuedOfUsedPercent()),
                        Objects.requireNonNullElse(figures.overdueBy(), 0));
    }

    private static String percent(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
