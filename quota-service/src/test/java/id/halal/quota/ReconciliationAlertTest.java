package id.halal.quota;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Contracts;
import id.halal.contracts.quota.ReconciliationFinding;
import id.halal.platform.data.inbox.Inbox;
import id.halal.quota.reconciliation.ReconciliationJob;
import id.halal.testkit.token.TestTokens;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** The service's own check: what is spoilt by hand raises one alert, and its mending is seen. */
@QuotaTest
class ReconciliationAlertTest {

    @Inject
    Inbox inbox;

    @Inject
    ReconciliationJob job;

    @Test
    void aPlantedBalanceIsToldOnceAndSeenToBeGone() throws JsonProcessingException {
        Api.Programme programme = Api.active(5);
        job.check(UUID.fromString(programme.id()));
        findings(programme, TestTokens.auditor()).then().body("items", hasSize(0));
        programme.reconciliation().then().body("checkedAt", notNullValue()).body("openFindings", hasSize(0));

        Ledgers.DATABASE.update("update allocation set available = 4, held = 1 where id = ?::uuid", programme.root());
        job.check(UUID.fromString(programme.id()));
        job.check(UUID.fromString(programme.id()));

        var seen = findings(programme, TestTokens.auditor())
                .then()
                .statusCode(200)
                .body("items.what", containsInAnyOrder("AVAILABLE", "HELD", "CLAIMS_HELD"))
                .extract()
                .jsonPath();
        assertThat(seen.getList("items.allocationId")).containsOnly(programme.root());
        programme
                .reconciliation()
                .then()
                .body("balanced", equalTo(false))
                .body("openFindings.what", containsInAnyOrder("AVAILABLE", "HELD", "CLAIMS_HELD"));
        String held = seen.getString("items.find { it.what == 'HELD' }.id");
        List<Map<String, Object>> events = Ledgers.DATABASE.rows("select * from outbox where subject = ?::uuid", held);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst()).containsEntry("type", "id.halal.quota.reconciliation-failed.v1");
        ReconciliationFinding told =
                Contracts.json().readValue((String) events.getFirst().get("data"), ReconciliationFinding.class);
        assertThat(told.balance()).isEqualTo(1);
        assertThat(told.proof()).isZero();
        assertThat(told.allocationId()).isEqualTo(UUID.fromString(programme.root()));
        assertThat(RestAssured.get("/q/metrics").asString())
                .containsPattern("halal_quota_reconciliation_open_findings(\\{[^}]*})? [1-9]");

        Ledgers.DATABASE.update("update allocation set available = 5, held = 0 where id = ?::uuid", programme.root());
        job.check(UUID.fromString(programme.id()));
        findings(programme, TestTokens.auditor()).then().body("items.goneAt", hasSize(3));
        Api.as(TestTokens.auditor())
                .get("/api/v1/reconciliation-findings?open=true&programmeId=" + programme.id())
                .then()
                .body("items", hasSize(0));
        // The same again is a finding of its own.
        Ledgers.DATABASE.update("update allocation set available = 4, held = 1 where id = ?::uuid", programme.root());
        job.check(UUID.fromString(programme.id()));
        findings(programme, TestTokens.auditor()).then().body("items", hasSize(6));
        Ledgers.DATABASE.update("update allocation set available = 5, held = 0 where id = ?::uuid", programme.root());
        job.check(UUID.fromString(programme.id()));
    }

    @Test
    void claimsAreHeldAgainstTheApplicationsThatWereSeen() {
        Api.Programme programme = Api.active(5);
        Events.File certified = Events.File.of(programme.code());
        Events.File released = Events.File.of(programme.code());
        Events.File running = Events.File.of(programme.code());
        Events.File lost = Events.File.of(programme.code());
        inbox.receive(List.of(certified.submitted(), released.submitted(), running.submitted(), lost.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(certified.certified(), released.withdrawn()));
        job.check(UUID.fromString(programme.id()));
        findings(programme, Api.OFFICER).then().body("items", hasSize(0));

        Ledgers.DATABASE.update("update application_end set certified = true where application_id = ?", released.id);
        Ledgers.DATABASE.update("delete from claim where application_id = ?", lost.id);
        job.check(UUID.fromString(programme.id()));

        var found = findings(programme, Api.OFFICER)
                .then()
                .body(
                        "items.what",
                        containsInAnyOrder("CLAIMS_HELD", "APPLICATIONS_CERTIFIED", "APPLICATIONS_WITHOUT_CLAIM"))
                .extract()
                .jsonPath();
        assertThat(found.getInt("items.find { it.what == 'APPLICATIONS_CERTIFIED' }.balance"))
                .isEqualTo(1);
        assertThat(found.getInt("items.find { it.what == 'APPLICATIONS_CERTIFIED' }.proof"))
                .isEqualTo(2);
        assertThat(found.getInt("items.find { it.what == 'APPLICATIONS_WITHOUT_CLAIM' }.proof"))
                .isEqualTo(1);

        Ledgers.DATABASE.update("delete from application_end where application_id = ?", released.id);
        job.check(UUID.fromString(programme.id()));
        findings(programme, Api.OFFICER)
                .then()
                .body(
                        "items.findAll { it.goneAt == null }.what",
                        containsInAnyOrder("CLAIMS_HELD", "APPLICATIONS_OPEN", "APPLICATIONS_WITHOUT_CLAIM"));
    }

    @Test
    void aWrongCountByDayIsFound() {
        Api.Programme programme = Api.active(5);
        inbox.receive(List.of(Events.File.of(programme.code()).submitted()));
        Ledgers.awaitSettled();
        Ledgers.DATABASE.update("update movement_day set used = 2 where allocation_id = ?::uuid", programme.root());

        programme
                .reconciliation()
                .then()
                .body("differences.what", equalTo(List.of("DAY_USED")))
                .body("differences.balance", equalTo(List.of(2)))
                .body("differences.proof", equalTo(List.of(1)));
    }

    @Test
    void aUnitLetGoAtTheEndOfTheYearLeavesItsFileRunning() {
        Api.Programme programme = Api.active(5);
        Events.File file = Events.File.of(programme.code());
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(file.rejected()));
        Ledgers.DATABASE.update("delete from application_end where application_id = ?", file.id);
        job.check(UUID.fromString(programme.id()));
        findings(programme, Api.OFFICER).then().body("items.what", equalTo(List.of("APPLICATIONS_OPEN")));

        Ledgers.DATABASE.update("update claim set code = 'QUOTA_YEAR_ENDED' where application_id = ?", file.id);
        job.check(UUID.fromString(programme.id()));
        findings(programme, Api.OFFICER).then().body("items.findAll { it.goneAt == null }", hasSize(0));
    }

    @Test
    void claimsWithoutAUnitAreCountedAsTheyComeAndGo() {
        Api.Programme programme = Api.active(1);
        List<Events.File> files = java.util.stream.Stream.generate(() -> Events.File.of(programme.code()))
                .limit(4)
                .toList();
        files.forEach(file -> inbox.receive(List.of(file.submitted())));
        Ledgers.awaitSettled();
        programme.absorption(Api.OFFICER).then().body("claims.waitlisted", equalTo(3));
        Events.File held = files.stream()
                .filter(file -> "HELD".equals(Ledgers.status(file)))
                .findFirst()
                .orElseThrow();
        inbox.receive(List.of(held.rejected()));
        programme
                .absorption(Api.OFFICER)
                .then()
                .body("claims.waitlisted", equalTo(2))
                .body("claims.released", equalTo(1));
        job.check(UUID.fromString(programme.id()));
        findings(programme, Api.OFFICER).then().body("items", hasSize(0));

        Ledgers.DATABASE.update("update claim_count set n = n + 1 where programme_id = ?::uuid", programme.id());
        job.check(UUID.fromString(programme.id()));
        findings(programme, Api.OFFICER)
                .then()
                .body("items.what", equalTo(List.of("CLAIMS_COUNTED")))
                .body("items.balance", equalTo(List.of(5)))
                .body("items.proof", equalTo(List.of(3)));
    }

    @Test
    void everyoneSeesTheAlertsOfTheirOwnRegions() {
        Api.Programme programme = Api.active(5);
        Ledgers.DATABASE.update("update allocation set available = 4, held = 1 where id = ?::uuid", programme.root());
        job.check(UUID.fromString(programme.id()));

        findings(programme, Api.OFFICER).then().body("items", hasSize(3));
        findings(programme, TestTokens.regencyOfficer("6472"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        findings(programme, TestTokens.owner("pemilik")).then().statusCode(403);
        Api.as(Api.OFFICER)
                .get("/api/v1/reconciliation-findings?programmeId=x")
                .then()
                .statusCode(400);
    }

    private static io.restassured.response.Response findings(Api.Programme programme, String token) {
        return Api.as(token).get("/api/v1/reconciliation-findings?limit=200&programmeId=" + programme.id());
    }
}
