package id.halal.proof.bench;

import id.halal.proof.client.Json;

import java.util.ArrayList;
import java.util.List;

/** Rows for people, and for programs. */
final class Table {

    private Table() {}

    static List<String> lines(List<BenchRow> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("%-34s %10s  %-34s %10s %8s %8s %8s  %s"
                .formatted("what", "ours", "peer", "peer's", "ratio", "spread", "target", "met"));
        for (BenchRow row : rows) {
            lines.add("%-34s %10.0f  %-34s %10.0f %6.2f × %6.0f %% %6.2f ×  %s"
                    .formatted(
                            row.name() + ", " + row.unit(),
                            row.ours(),
                            row.peer(),
                            row.peerValue(),
                            row.ratio(),
                            row.spread() * 100,
                            row.target(),
                            row.met() ? "yes" : "NO"));
        }
        return lines;
    }

    static String json(List<BenchRow> rows) {
        return Json.text(rows) + "\n";
    }
}
