package id.halal.quota;

import id.halal.indonesia.WorkingCalendar;
import id.halal.testkit.token.TestTokens;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What will expire unused: free units less what the pace will use until the last day. */
@QuotaTest
class IdleResourceTest {

    private final WorkingCalendar calendar = new WorkingCalendar();
    private final LocalDate today = WorkingCalendar.dateOf(Instant.now());

    @Test
    void whatIsFreeLessWhatThePaceWillUse() {
        Assumptions.assumeTrue(calendar.knows(today.getYear()), "the calendar must know this year");
        Map<String, Object> body = Api.programme(Api.newCode(), 2000);
        Api.Programme programme = Api.active(body);
        List<String> leaves = Api.split(programme.root(), List.of(Api.region("6472", 900), Api.region("6471", 1000)));
        LocalDate opened = calendar.plusWorkingDays(today, -4);
        Ledgers.DATABASE.update(
                "update programme_history set at = ? where programme_id = ?::uuid and action = 'ACTIVATE'",
                OffsetDateTime.ofInstant(WorkingCalendar.startOf(opened), ZoneOffset.UTC),
                programme.id());
        long days = opened.datesUntil(today).filter(calendar::isWorkingDay).count();
        Ledgers.DATABASE.update("""
                insert into movement_day (allocation_id, day, programme_id, province_code, regency_code, used, issued)
                values (?::uuid, ?, ?::uuid, '64', '6472', 3, 0)""", leaves.getFirst(), opened, programme.id());

        int left = (calendar.isWorkingDay(today) ? 1 : 0)
                + calendar.workingDaysBetween(today, LocalDate.of(today.getYear(), 12, 31));
        long expected = 3L * left / days;
        var idle = Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/idle-units")
                .then()
                .statusCode(200)
                .body("workingDaysLeft", equalTo(left))
                .extract()
                .jsonPath();
        assertThat(idle.getList("items.free")).containsExactly(1000, 900, 100);
        assertThat(idle.getList("items.regionCode")).containsExactly("6471", "6472", "64");
        assertThat(idle.getList("items.idle")).containsExactly(1000, (int) (900 - expected), 100);
        assertThat(idle.getLong("items[1].expectedUse")).isEqualTo(expected);
        assertThat(idle.getLong("idleUnits")).isEqualTo(2000 - expected);
    }

    @Test
    void everyoneSeesTheirOwnNodes() {
        Api.Programme programme = Api.active(10);
        Api.split(programme.root(), List.of(Api.region("6472", 6)));
        String path = "/api/v1/programmes/" + programme.id() + "/idle-units";

        Api.as(TestTokens.regencyOfficer("6472"))
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Api.as(TestTokens.regencyOfficer("6401")).get(path).then().statusCode(404);
        Api.as(TestTokens.owner("pemilik")).get(path).then().statusCode(403);
    }
}
