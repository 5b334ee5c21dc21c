package id.halal.quota.absorption;

import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.quota.pace.Forecast;
import id.halal.quota.pace.Pace;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The report as one table: first the sum, then node by node. Cells are texts, whole numbers, decimals and dates; a text never begins
 * like a formula.
 */
record AbsorptionTable(List<String> header, List<List<@Nullable Object>> rows) {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private static final List<String> HEADER = List.of(
            "Kode fasilitasi",
            "Program",
            "Tingkat",
            "Kode wilayah",
            "Wilayah",
            "LP3H",
            "Alokasi",
            "Terpakai",
            "Terbit",
            "Dalam proses",
            "Sisa",
            "Terpakai (%)",
            "Terbit dari alokasi (%)",
            "Terbit dari terpakai (%)",
            "Tanggal target",
            "Lewat target (hari kerja)",
            "Sisa hari kerja",
            "Perlu per hari kerja",
            "Terpakai per hari kerja (5 hari)",
            "Terpakai per hari kerja (20 hari)",
            "Terbit per hari kerja (5 hari)",
            "Terbit per hari kerja (20 hari)",
            "Perkiraan selesai (10%)",
            "Perkiraan selesai (median)",
            "Perkiraan selesai (90%)",
            "Peluang tepat waktu (%)",
            "Kendala terbuka");

    /** Of the programme. */
    record Head(String facilitationCode, String name) {}

    static AbsorptionTable of(Head head, AbsorptionReport report, Regions regions) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        long open = report.obstacles().stream().mapToLong(count -> count.open()).sum();
        rows.add(row(head, List.of("Jumlah", "", "", ""), report.figures(), report.pace(), open));
        for (AbsorptionReport.NodeFigures node : report.nodes()) {
            rows.add(row(head, place(node, report, regions), node.figures(), node.pace(), node.openObstacles()));
        }
        return new AbsorptionTable(HEADER, rows);
    }

    /** Level, region code, region name and LP3H. The node of an LP3H shows the region it lies in. */
    private static List<String> place(AbsorptionReport.NodeFigures node, AbsorptionReport report, Regions regions) {
        String lp3h = node.lp3hRegistration();
        String code = lp3h == null ? node.regionCode() : parentRegion(node, report);
        String name = code == null ? "" : regions.name(new RegionCode(code)).orElse("");
        return List.of(level(node), code == null ? "" : code, safe(name), lp3h == null ? "" : lp3h);
    }

    private static @Nullable String parentRegion(AbsorptionReport.NodeFigures node, AbsorptionReport report) {
        return report.nodes().stream()
                .filter(other -> other.allocationId().equals(node.parentId()))
                .map(AbsorptionReport.NodeFigures::regionCode)
                .findFirst()
                .orElse(null);
    }

    private static String level(AbsorptionReport.NodeFigures node) {
        String code = node.regionCode();
        if (node.lp3hRegistration() != null) {
            return "LP3H";
        }
        if (code == null) {
            return "Program";
        }
        return code.length() == 2 ? "Provinsi" : "Kabupaten/kota";
    }

    private static List<@Nullable Object> row(
            Head head, List<String> place, Figures figures, @Nullable Pace pace, @Nullable Long openObstacles) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(head.facilitationCode());
        cells.add(safe(head.name()));
        cells.addAll(place);
        cells.addAll(Arrays.asList(
                figures.allocated(),
                figures.used(),
                figures.issued(),
                figures.inProcess(),
                figures.remaining(),
                figures.usedPercent(),
                figures.issuedOfAllocatedPercent(),
                figures.issuedOfUsedPercent(),
                figures.targetDate(),
                figures.overdueBy()));
        cells.addAll(pace == null ? Collections.nCopies(10, null) : paceCells(pace));
        cells.add(openObstacles);
        return cells;
    }

    private static List<@Nullable Object> paceCells(Pace pace) {
        Forecast forecast = pace.forecast();
        return Arrays.asList(
                pace.workingDaysLeft(),
                pace.neededPerWorkingDay(),
                pace.usedLast5(),
                pace.usedLast20(),
                pace.issuedLast5(),
                pace.issuedLast20(),
                forecast == null ? null : forecast.earliest(),
                forecast == null ? null : forecast.median(),
                forecast == null ? null : forecast.latest(),
                forecast == null ? null : forecast.onTimePercent());
    }

    /** A spreadsheet must not run what somebody wrote as a name. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
