package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Above a threshold two persons are needed. */
@QuotaTest
class PendingOperationTest {

    private Api.Programme programme;
    private String samarinda;
    private String balikpapan;

    @BeforeEach
    void aTreeOfTwoRegencies() {
        programme = Api.active(20);
        List<String> regencies = Api.split(programme.root(), List.of(Api.region("6472", 10), Api.region("6471", 6)));
        samarinda = regencies.getFirst();
        balikpapan = regencies.getLast();
        Reallocations.threshold(programme, 3);
    }

    @Test
    void uptoTheThresholdOnePersonIsEnough() {
        Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, 3).then().statusCode(200);
        Reallocations.transfer(Api.OFFICER, samarinda, 1, balikpapan, 4).then().statusCode(202);
    }

    @Test
    void aboveItNothingMovesBeforeAnotherPersonApproves() {
        String operation = propose(5);
        assertThat(Reallocations.figure(balikpapan, "allocated")).isEqualTo(6);

        Reallocations.decide(Api.OFFICER, operation, 0, "APPROVE")
                .then()
                .statusCode(403)
                .body("code", equalTo("SAME_PERSON"));
        Reallocations.decide(Reallocations.SECOND_OFFICER, operation, 0, "APPROVE")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("operation.status", equalTo("APPROVED"))
                .body("operation.decidedBy", equalTo(TestTokens.subject("officer-64-2")))
                .body("moved.units", equalTo(5))
                .body("moved.allocations.find { it.id == '" + balikpapan + "' }.allocated", equalTo(11));

        assertThat(Reallocations.figure(balikpapan, "allocated")).isEqualTo(11);
        assertThat(Ledgers.events(UUID.fromString(operation)))
                .containsExactly("operation-proposed", "operation-approved");
        assertThat(Ledgers.DATABASE.rows(
                        "select action, from_status, to_status, actor from operation_history where subject = ?::uuid order by id",
                        operation))
                .extracting(row -> row.get("action") + " " + row.get("to_status") + " " + row.get("actor"))
                .containsExactly(
                        "PROPOSE PROPOSED " + TestTokens.subject("officer-64"),
                        "APPROVE APPROVED " + TestTokens.subject("officer-64-2"));
        Reallocations.decide(TestTokens.nationalAdmin(), operation, 1, "REJECT")
                .then()
                .statusCode(409)
                .body("state", equalTo("APPROVED"));
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void everyCheckIsMadeAnewAtTheApproval() {
        String operation = propose(9);
        Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, 2).then().statusCode(200);

        Reallocations.decide(Reallocations.SECOND_OFFICER, operation, 0, "APPROVE")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("MORE_THAN_FREE"));
        Api.as(Api.OFFICER)
                .get("/api/v1/pending-operations/" + operation)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("PROPOSED"));
        Reallocations.decide(Reallocations.SECOND_OFFICER, operation, 0, "REJECT")
                .then()
                .statusCode(200)
                .body("operation.status", equalTo("REJECTED"))
                .body("moved", equalTo(null));
        assertThat(Reallocations.figure(samarinda, "allocated")).isEqualTo(8);
        assertThat(Ledgers.events(UUID.fromString(operation)))
                .containsExactly("operation-proposed", "operation-rejected");
    }

    @Test
    void whoProposedMayTakeItBackAndNobodyElse() {
        String operation = propose(5);
        String path = "/api/v1/pending-operations/" + operation + "/withdrawal";
        Map<String, Object> why = Map.of("reason", "Salah ketik");

        Reallocations.post(Reallocations.SECOND_OFFICER, path, 0, why).then().statusCode(403);
        Reallocations.post(Api.OFFICER, path, 7, why).then().statusCode(412);
        Reallocations.post(Api.OFFICER, path, 0, why)
                .then()
                .statusCode(200)
                .body("operation.status", equalTo("WITHDRAWN"));
        assertThat(Ledgers.events(UUID.fromString(operation))).endsWith("operation-withdrawn");
    }

    @Test
    void onlyThoseOfTheNodeAboveSeeAndDecide() {
        String operation = propose(5);
        for (String token : List.of(TestTokens.provinceOfficer("35"), TestTokens.regencyOfficer("6472"))) {
            Api.as(token).get("/api/v1/pending-operations/" + operation).then().statusCode(404);
            Reallocations.decide(token, operation, 0, "APPROVE").then().statusCode(404);
        }
        Reallocations.decide(TestTokens.coordinator("1164000001"), operation, 0, "APPROVE")
                .then()
                .statusCode(403);
        Api.as(Reallocations.SECOND_OFFICER)
                .get("/api/v1/pending-operations?status=PROPOSED&programmeId=" + programme.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(operation))
                .body("items[0].threshold", equalTo(3));
        Reallocations.decide(Reallocations.SECOND_OFFICER, operation, 0, "SALAH")
                .then()
                .statusCode(400);
    }

    @Test
    void aDryRunSaysThatASecondPersonIsNeededAndWritesNothing() {
        Ledgers.awaitSettled();
        String operation = propose(5);
        Map<String, Long> before = Reallocations.rowCounts();

        Reallocations.dryRun(
                        Api.OFFICER,
                        "/api/v1/allocations/" + samarinda + "/transfers",
                        0,
                        Reallocations.transferBody(balikpapan, 5))
                .then()
                .statusCode(200)
                .body("approvalNeeded", equalTo(true));
        Reallocations.dryRun(
                        Reallocations.SECOND_OFFICER,
                        "/api/v1/pending-operations/" + operation + "/decision",
                        0,
                        Map.of("decision", "APPROVE", "reason", "Coba"))
                .then()
                .statusCode(200)
                .body("moved.units", equalTo(5));

        assertThat(Reallocations.rowCounts()).isEqualTo(before);
        assertThat(Reallocations.figure(balikpapan, "allocated")).isEqualTo(6);
    }

    @Test
    void theThresholdIsDataOfTheProgrammeSetByTheNationalAdministration() {
        String path = "/api/v1/programmes/" + Api.active(1).id() + "/approval-threshold";
        Api.as(Api.OFFICER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("units", equalTo(100))
                .body("national", equalTo(true));
        set(Api.OFFICER, path, "\"0\"", 5).then().statusCode(403);
        set(TestTokens.nationalAdmin(), path, "\"3\"", 5).then().statusCode(412);
        set(TestTokens.nationalAdmin(), path, "\"0\"", -1).then().statusCode(422);
        set(TestTokens.nationalAdmin(), path, "\"0\"", 0).then().statusCode(200).header("ETag", "\"1\"");
        set(TestTokens.nationalAdmin(), path, "\"0\"", 5).then().statusCode(412);
        set(TestTokens.nationalAdmin(), path, "\"1\"", 50)
                .then()
                .statusCode(200)
                .body("units", equalTo(50))
                .body("national", equalTo(false));
        set(TestTokens.nationalAdmin(), "/api/v1/programmes/" + UUID.randomUUID() + "/approval-threshold", "\"0\"", 5)
                .then()
                .statusCode(404);
    }

    private static Response set(String token, String path, String version, long units) {
        return Api.as(token)
                .header("If-Match", version)
                .body(Map.of("units", units, "reason", "Uji"))
                .put(path);
    }

    private String propose(long units) {
        return Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, units)
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/v1/pending-operations/"))
                .body("status", equalTo("PROPOSED"))
                .body("kind", equalTo("TRANSFER"))
                .extract()
                .path("id");
    }
}
