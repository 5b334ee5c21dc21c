package id.halal.quota;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** The pace of a programme as the report tells it, from the movements that made it. */
@QuotaTest
class PaceResourceTest {

    private static final String ONE = "6409000001";

    private final WorkingCalendar calendar = new WorkingCalendar();
    private final LocalDate today = WorkingCalendar.dateOf(Instant.now());

    @Inject
    Inbox inbox;

    @Test
    void movementsAreCountedByNodeAndDay() {
        Api.Programme programme = Api.active(10);
        List<String> leaves = Api.split(programme.root(), List.of(Api.region("6472", 6), Api.region("6471", 4)));
        List<Events.File> files = java.util.stream.Stream.generate(() -> Events.File.of(programme.code()))
                .limit(4)
                .toList();
        inbox.receive(files.stream().map(Events.File::submitted).toList());
        Ledgers.awaitSettled();
        inbox.receive(List.of(files.get(0).certified(), files.get(1).rejected()));

        List<Map<String, Object>> rows =
                Ledgers.DATABASE.rows("select * from movement_day where programme_id = ?::uuid", programme.id());
        assertThat(rows).hasSize(1);
        assertThat(Objects.requireNonNull(rows.getFirst().get("allocation_id")).toString())
                .isEqualTo(leaves.getFirst());
        assertThat(rows.getFirst())
                .containsEntry("day", Date.valueOf(today))
                .containsEntry("regency_code", "6472")
                .containsEntry("used", 3L)
                .containsEntry("issued", 1L);
    }

    @Test
    void theReportTellsPaceNeedAndForecastByNodeAndRolledUp() {
        Assumptions.assumeTrue(calendar.knows(today.getYear()), "the calendar must know this year");
        Map<String, Object> body = Api.programme(Api.newCode(), 100);
        body.put("targetDate", today.getYear() + "-12-31");
        Api.Programme programme = Api.active(body);
        List<String> leaves = Api.split(programme.root(), List.of(Api.region("6472", 60), Api.region("6471", 40)));
        // As if it had been opened some days ago, and two units had been used at one leaf and one at the other, every
        // day.
        LocalDate opened = calendar.plusWorkingDays(today, -6);
        Ledgers.DATABASE.update(
                "update programme_history set at = ? where programme_id = ?::uuid and action = 'ACTIVATE'",
                java.time.OffsetDateTime.ofInstant(WorkingCalendar.startOf(opened), java.time.ZoneOffset.UTC),
                programme.id());
        List<LocalDate> days =
                opened.datesUntil(today).filter(calendar::isWorkingDay).toList();
        for (LocalDate day : days) {
            used(programme, leaves.get(0), "6472", day, 2);
            used(programme, leaves.get(1), "6471", day, 1);
        }

        int left = (calendar.isWorkingDay(today) ? 1 : 0)
                + calendar.workingDaysBetween(today, LocalDate.of(today.getYear(), 12, 31));
        var report = programme
                .absorption(Api.OFFICER)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(report.getList("forecastInputs.workingDays"))
                .isEqualTo(days.stream().map(LocalDate::toString).toList());
        assertThat(report.getLong("forecastInputs.seed")).isEqualTo(20_250_604L);
        assertThat(report.getInt("forecastInputs.runs")).isEqualTo(1000);
        assertThat(report.getInt("pace.workingDaysLeft")).isEqualTo(left);
        assertThat(report.getDouble("pace.usedLast5")).isEqualTo(3.0);
        assertThat(report.getDouble("pace.usedLast20")).isEqualTo(3.0);
        assertThat(report.getList("pace.usedPerDay"))
                .isEqualTo(days.stream().map(day -> 3).toList());
        assertThat(report.getDouble("nodes.find { it.regionCode == '6472' }.pace.usedLast5"))
                .isEqualTo(2.0);
        assertThat(report.getDouble("nodes.find { it.regionCode == '6471' }.pace.usedLast5"))
                .isEqualTo(1.0);
        assertThat(report.getDouble("nodes.find { it.regionCode == '64' }.pace.usedLast5"))
                .isEqualTo(3.0);
        // The regency's officer sees the pace of that regency alone.
        var ofRegency = programme.absorption(TestTokens.regencyOfficer("6471")).jsonPath();
        assertThat(ofRegency.getDouble("pace.usedLast20")).isEqualTo(1.0);
        assertThat(ofRegency.getList("nodes")).hasSize(1);
    }

    @Test
    void pastItsTargetDateANodeIsOverdueAndHasNoPace() {
        Assumptions.assumeTrue(calendar.knows(today.getYear()), "the calendar must know this year");
        Assumptions.assumeTrue(today.getDayOfYear() > 1, "a date of this year lies before today");
        Map<String, Object> body = Api.programme(Api.newCode(), 100);
        body.put("targetDate", today.minusDays(1).toString());
        Api.Programme programme = Api.active(body);

        programme
                .absorption(Api.OFFICER)
                .then()
                .statusCode(200)
                .body("pace", nullValue())
                .body("paceGap", equalTo("OVERDUE"))
                .body("figures.overdueBy", equalTo(calendar.isWorkingDay(today) ? 1 : 0))
                .body("nodes[0].pace", nullValue());
    }

    private static void used(Api.Programme programme, String node, String regency, LocalDate day, long units) {
        Ledgers.DATABASE.update("""
                insert into movement_day (allocation_id, day, programme_id, province_code, regency_code, used, issued)
                values (?::uuid, ?, ?::uuid, '64', ?, ?, 0)""", node, day, programme.id(), regency, units);
    }
}
