package id.halal.proof.kaltim;

import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.api.QuotaApi.Figures;
import id.halal.proof.kaltim.KaltimPlan.Leaf;
import id.halal.proof.sources.NodeKey;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the report of 4 June must say, worked out from the file alone. */
public final class ExpectedFigures {

    private ExpectedFigures() {}

    /** Of the whole, each regency and each leaf. */
    public static Map<NodeKey, Figures> of(KaltimPlan plan, WorkingCalendar calendar) {
        Map<NodeKey, Figures> figures = new LinkedHashMap<>();
        figures.put(NodeKey.WHOLE, figures(plan.leaves(), KaltimPlan.TARGET, calendar));
        for (String regency : plan.regencies()) {
            List<Leaf> leaves = plan.of(regency);
            figures.put(
                    new NodeKey(regency, null),
                    figures(leaves, leaves.getFirst().targetDate(), calendar));
        }
        for (Leaf leaf : plan.leaves()) {
            figures.put(
                    new NodeKey(leaf.regencyCode(), leaf.lp3hRegistration()),
                    figures(List.of(leaf), leaf.targetDate(), calendar));
        }
        return figures;
    }

    private static Figures figures(List<Leaf> leaves, LocalDate target, WorkingCalendar calendar) {
        long allocated = leaves.stream().mapToLong(Leaf::allocated).sum();
        long used = leaves.stream().mapToLong(Leaf::used).sum();
        long issued = leaves.stream().mapToLong(Leaf::issued).sum();
        return new Figures(
                allocated,
                used,
                issued,
                used - issued,
                allocated - used,
                percent(used, allocated),
                percent(issued, allocated),
                percent(issued, used),
                target,
                calendar.workingDaysBetween(target, KaltimPlan.REPORT));
    }

    /** One decimal, half up; nothing over 0. */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
