package id.halal.application.filing;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.due.DueFacts.Due;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FileLimitsTest {

    private final WorkingCalendar calendar = new WorkingCalendar();
    private final FileLimits limits = new FileLimits();

    @Test
    void theTotalRunsFromTheSubmission() {
        enter(ApplicationStatus.SUBMITTED, "2025-06-10");

        assertThat(limits.totalDueAt()).isEqualTo(endOf("2025-06-26"));
        assertThat(limits.stepDueAt()).isNull();
    }

    @Test
    void eachStatusHasItsOwnLimit() {
        enter(ApplicationStatus.SUBMITTED, "2025-06-10");
        enter(ApplicationStatus.AWAITING_COMPANION, "2025-06-10");
        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-06-12"));

        enter(ApplicationStatus.IN_VERIFICATION, "2025-06-11");
        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-06-25"));

        enter(ApplicationStatus.WAITLISTED, "2025-06-11");
        assertThat(limits.stepDueAt()).isNull();
    }

    @Test
    void bothPauseWhileTheFileIsWithTheBusiness() {
        enter(ApplicationStatus.SUBMITTED, "2025-06-10");
        enter(ApplicationStatus.IN_VERIFICATION, "2025-06-10");
        enter(ApplicationStatus.RETURNED, "2025-06-13");
        assertThat(limits.stepDueAt()).isNull();
        assertThat(limits.totalDueAt()).isNull();
        assertThat(limits.answerDueAt()).isEqualTo(endOf("2025-07-14"));

        enter(ApplicationStatus.IN_VERIFICATION, "2025-07-01");
        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-07-10"));
        assertThat(limits.totalDueAt()).isEqualTo(endOf("2025-07-14"));
        assertThat(limits.answerDueAt()).isNull();
    }

    @Test
    void aReturnFromALaterStatusStartsTheVerificationAnew() {
        enter(ApplicationStatus.SUBMITTED, "2025-06-10");
        enter(ApplicationStatus.VERIFIED, "2025-06-10");
        enter(ApplicationStatus.RETURNED, "2025-06-11");
        enter(ApplicationStatus.IN_VERIFICATION, "2025-07-01");

        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-07-15"));
        assertThat(limits.totalDueAt()).isEqualTo(endOf("2025-07-16"));
    }

    @Test
    void aBreachIsToldOnce() {
        enter(ApplicationStatus.SUBMITTED, "2025-06-10");
        enter(ApplicationStatus.AWAITING_COMPANION, "2025-06-10");
        Instant due = endOf("2025-06-12");

        assertThat(limits.breach(FileLimits.STEP_LIMIT, due.minusSeconds(1))).isFalse();
        assertThat(limits.breach(FileLimits.STEP_LIMIT, due)).isTrue();
        assertThat(limits.breach(FileLimits.STEP_LIMIT, due)).isFalse();
        assertThat(limits.breached()).isTrue();
        assertThat(kinds(ApplicationStatus.AWAITING_COMPANION)).containsExactly(FileLimits.TOTAL_LIMIT);
    }

    @Test
    void aBusinessIsRemindedTenAndThreeWorkingDaysBeforeTheEnd() {
        enter(ApplicationStatus.SUBMITTED, "2025-06-10");
        enter(ApplicationStatus.RETURNED, "2025-06-13");

        assertThat(limits.due(ApplicationStatus.RETURNED, true, noon("2025-06-13")))
                .containsExactly(
                        new Due(FileLimits.FIRST_NOTICE, startOf("2025-06-30")),
                        new Due(FileLimits.LAST_NOTICE, startOf("2025-07-09")),
                        new Due(FileLimits.NO_ANSWER, endOf("2025-07-14")));
        assertThat(limits.remind(FileLimits.FIRST_NOTICE, startOf("2025-06-29")))
                .isEmpty();
        assertThat(limits.remind(FileLimits.FIRST_NOTICE, startOf("2025-06-30")))
                .contains(new FileLimits.Reminder(10, endOf("2025-07-14")));
        assertThat(limits.remind(FileLimits.FIRST_NOTICE, startOf("2025-06-30")))
                .isEmpty();
        assertThat(limits.warned()).isFalse();
        assertThat(limits.remind(FileLimits.LAST_NOTICE, startOf("2025-07-09")))
                .contains(new FileLimits.Reminder(3, endOf("2025-07-14")));
        assertThat(limits.warned()).isTrue();
        assertThat(kinds(ApplicationStatus.RETURNED)).containsExactly(FileLimits.NO_ANSWER);

        enter(ApplicationStatus.IN_VERIFICATION, "2025-07-10");
        assertThat(limits.warned()).isFalse();
    }

    @Test
    void whoWasNotWarnedIsWarnedNowAndHasThreeDaysMore() {
        enter(ApplicationStatus.SUBMITTED, "2025-06-10");
        enter(ApplicationStatus.RETURNED, "2025-06-13");

        limits.remindFirst(noon("2025-07-15"), calendar);

        assertThat(limits.due(ApplicationStatus.RETURNED, true, noon("2025-07-15")))
                .containsExactly(
                        new Due(FileLimits.LAST_NOTICE, noon("2025-07-15")),
                        new Due(FileLimits.NO_ANSWER, endOf("2025-07-18")));
    }

    @Test
    void anEndStopsEverything() {
        enter(ApplicationStatus.SUBMITTED, "2025-06-10");
        enter(ApplicationStatus.WITHDRAWN, "2025-06-11");

        assertThat(kinds(ApplicationStatus.WITHDRAWN)).isEmpty();
        assertThat(limits.totalDueAt()).isNull();
    }

    @Test
    void aYearNobodyToldUsIsPlannedAgainInsteadOfStoppingAFile() {
        enter(ApplicationStatus.SUBMITTED, "2099-06-10");
        enter(ApplicationStatus.AWAITING_COMPANION, "2099-06-10");

        assertThat(limits.stepDueAt()).isNull();
        assertThat(kinds(ApplicationStatus.AWAITING_COMPANION)).containsExactly(FileLimits.PLAN_LIMITS);
    }

    @Test
    void draftsAreArchivedAfterAYearAndSelfPaidFilesAdmittedAtOnce() {
        Instant now = noon("2025-06-10");
        assertThat(limits.due(ApplicationStatus.DRAFT, true, now))
                .containsExactly(new Due(FileLimits.ARCHIVE, noon("2026-06-10")));
        assertThat(limits.due(ApplicationStatus.SUBMITTED, false, now)).containsExactly(new Due(FileLimits.ADMIT, now));
    }

    private void enter(ApplicationStatus status, String date) {
        limits.enter(status, true, noon(date), calendar);
    }

    private List<String> kinds(ApplicationStatus status) {
        return limits.due(status, true, noon("2025-06-12")).stream()
                .map(Due::kind)
                .toList();
    }

    private static Instant noon(String date) {
        return WorkingCalendar.startOf(LocalDate.parse(date)).plusSeconds(12 * 3600);
    }

    private static Instant startOf(String date) {
        return WorkingCalendar.startOf(LocalDate.parse(date));
    }

    private static Instant endOf(String date) {
        return WorkingCalendar.endOf(LocalDate.parse(date));
    }
}
