package id.halal.proof.bench;

import id.halal.proof.client.Json;

import java.util.ArrayList;
import java.util.List;

/** Rows for people, and for programs. */
final class Table {

    private Table() {}

    static List<String> lines(List<BenchRow> rows) {
        int widest = rows.stream().mapToInt(row -> what(row).length()).max().orElse(0);
        String what = "%-" + Math.max(widest, "what".length()) + "s";
        List<String> lines = new ArrayList<>();
        lines.add((what + " %10s  %-34s %10s %8s %8s %8s  %s")
                .formatted("what", "ours", "peer", "peer's", "ratio", "spread", "target", "met"));
        for (BenchRow row : rows) {
            String ours = (what + " %10.0f").formatted(what(row), row.ours());
            lines.add(row.isTold() ? ours : ours + compared(row));
        }
        return lines;
    }

    private static String what(BenchRow row) {
        return row.name() + ", " + row.unit();
    }

    private static String compared(BenchRow row) {
        return "  %-34s %10.0f %6.2f × %6.0f %% %6.2f ×  %s"
                .formatted(
                        row.peer(),
                        row.peerValue(),
                        row.ratio(),
                        row.spread() * 100,
                        row.target(),
                        row.met() ? "yes" : "NO");
    }

    static String json(List<BenchRow> rows) {
        return Json.text(rows) + "\n";
    }
}
