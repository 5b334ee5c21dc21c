package id.halal.application.ownpaper;

import java.time.Instant;
import java.util.List;

/** The verification a paper tells of. */
public record VisitFacts(
        String companion, Instant visitedAt, Instant verifiedAt, String recommendation, List<Line> lines) {

    public VisitFacts {
        lines = List.copyOf(lines);
    }

    /** One line of the checklist: uraian, hasil, bukti, catatan. */
    public record Line(String sentence, String result, String evidence, String note) {}
}
