package id.halal.proof.kaltim;

import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.api.QuotaApi.Figures;
import id.halal.proof.kaltim.PlannedFile.Goal;
import id.halal.proof.sources.NodeKey;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class KaltimPlanTest {

    private final KaltimPlan plan = KaltimPlan.read();
    private final WorkingCalendar calendar = new WorkingCalendar();
    private final Timetable timetable = Timetable.of(plan, calendar);

    @Test
    void theFileHasTheSumsOfTheSeed() {
        assertThat(plan.leaves()).hasSize(40);
        assertThat(plan.regencies()).hasSize(10);
        assertThat(plan.lp3hs()).containsExactly("1164000001", "1164000002", "1164000003", "1164000004");
        assertThat(List.of(plan.allocated(), plan.used(), plan.issued())).containsExactly(1000, 320, 58);
    }

    @Test
    void theReportOfTheWholeIsTheSeeds() {
        assertThat(ExpectedFigures.of(plan, calendar).get(NodeKey.WHOLE))
                .isEqualTo(new Figures(
                        1000,
                        320,
                        58,
                        262,
                        680,
                        new BigDecimal("32.0"),
                        new BigDecimal("5.8"),
                        new BigDecimal("18.1"),
                        LocalDate.of(2025, 5, 31),
                        3));
    }

    @Test
    void regenciesAndLeavesHaveFiguresOfTheirOwn() {
        Map<NodeKey, Figures> figures = ExpectedFigures.of(plan, calendar);
        assertThat(figures).hasSize(51);
        Figures mahulu = figures.get(new NodeKey("6411", null));
        assertThat(mahulu.allocated()).isEqualTo(30);
        assertThat(mahulu.used()).isEqualTo(9);
        assertThat(mahulu.overdueBy()).isEqualTo(11);
        Figures unused = figures.get(new NodeKey("6411", "1164000001"));
        assertThat(unused.usedPercent()).isEqualByComparingTo("0.0");
        assertThat(unused.issuedOfUsedPercent()).isNull();
    }

    @Test
    void halvesGoUp() {
        assertThat(ExpectedFigures.percent(1, 8)).isEqualTo(new BigDecimal("12.5"));
        assertThat(ExpectedFigures.percent(1, 16)).isEqualTo(new BigDecimal("6.3"));
        assertThat(ExpectedFigures.percent(0, 5)).isEqualTo(new BigDecimal("0.0"));
        assertThat(ExpectedFigures.percent(0, 0)).isNull();
    }

    @Test
    void theTimetableFillsEachLeafAsTheFileSays() {
        Map<KaltimPlan.Leaf, Integer> used = new HashMap<>();
        Map<KaltimPlan.Leaf, Integer> issued = new HashMap<>();
        for (PlannedFile file : timetable.files()) {
            used.merge(file.leaf(), 1, Integer::sum);
            issued.merge(file.leaf(), file.goal() == Goal.CERTIFIED ? 1 : 0, Integer::sum);
        }
        for (KaltimPlan.Leaf leaf : plan.leaves()) {
            assertThat(used.getOrDefault(leaf, 0)).as("used of %s", leaf).isEqualTo(leaf.used());
            assertThat(issued.getOrDefault(leaf, 0)).as("issued of %s", leaf).isEqualTo(leaf.issued());
        }
    }

    @Test
    void everyDayIsAWorkingDayAndEveryFileGoesForward() {
        assertThat(timetable.days()).allMatch(calendar::isWorkingDay).isSorted();
        assertThat(timetable.days().getFirst()).isAfter(KaltimPlan.STARTS);
        assertThat(timetable.days().getLast()).isBefore(KaltimPlan.REPORT);
        for (PlannedFile file : timetable.files()) {
            List<LocalDate> steps = java.util.stream.Stream.of(
                            file.filedOn(), file.visitedOn(), file.registeredOn(), file.decidedOn(), file.certifiedOn())
                    .filter(java.util.Objects::nonNull)
                    .toList();
            assertThat(steps).as("steps of %s", file).isSorted();
            assertThat(timetable.days()).containsAll(steps);
            assertThat(file.certifiedOn() != null).isEqualTo(file.goal() == Goal.CERTIFIED);
        }
    }

    @Test
    void thoseInProcessAreSpreadOverTheStatuses() {
        Map<Goal, Integer> goals = new HashMap<>();
        timetable.files().forEach(file -> goals.merge(file.goal(), 1, Integer::sum));
        assertThat(goals.get(Goal.CERTIFIED)).isEqualTo(58);
        assertThat(goals.get(Goal.AWAITING_COMPANION)).isEqualTo(2);
        assertThat(goals.get(Goal.IN_VERIFICATION)).isGreaterThan(100);
        assertThat(goals.get(Goal.VERIFIED)).isBetween(20, 40);
        assertThat(goals.get(Goal.REGISTERED)).isBetween(20, 40);
        assertThat(goals.get(Goal.RETURNED)).isBetween(5, 15);
    }

    @Test
    void eachOwnerFilesOnce() {
        assertThat(timetable.files().stream().map(PlannedFile::owner).filter(java.util.Objects::nonNull))
                .containsExactlyInAnyOrder(
                        "owner-1",
                        "owner-2",
                        "owner-3",
                        "owner-4",
                        "owner-5",
                        "owner-6",
                        "owner-7",
                        "owner-8",
                        "owner-9",
                        "owner-10");
    }

    @Test
    void aReturnedFileIsNotReturnedSoLongAgoThatItWouldBeCancelled() {
        assertThat(timetable.files().stream().filter(file -> file.goal() == Goal.RETURNED))
                .allSatisfy(file -> assertThat(calendar.workingDaysBetween(file.visitedOn(), KaltimPlan.REPORT))
                        .isLessThan(20));
    }
}
