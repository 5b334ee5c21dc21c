package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Requests for more units, and what is decided on them. */
@QuotaTest
class QuotaIncreaseResourceTest {

    private static final String ONE = "1164000001";
    private static final String REGENCY = TestTokens.regencyOfficer("6472");
    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

    @Inject
    Inbox inbox;

    private Api.Programme programme;
    private String samarinda;
    private String leaf;

    @BeforeEach
    void aTreeWithALeaf() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE)));
        programme = Api.active(20);
        samarinda = Api.split(programme.root(), List.of(Api.region("6472", 10), Api.region("6471", 6)))
                .getFirst();
        leaf = Api.split(samarinda, List.of(Api.lp3h(ONE, 7))).getFirst();
    }

    @Test
    void aRegencyAsksAndTheProvinceGrantsInPart() {
        Response asked = Reallocations.ask(REGENCY, samarinda, 5);
        asked.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/quota-increase-requests/"))
                .header("ETag", "\"0\"")
                .body("status", equalTo("REQUESTED"))
                .body("requestedBy", equalTo(TestTokens.subject("officer-6472")));
        String id = asked.path("id");

        Reallocations.answer(REGENCY, id, 0, APPROVE).then().statusCode(403);
        Reallocations.answer(Api.OFFICER, id, 0, Map.of("decision", "APPROVE", "units", 3))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("request.status", equalTo("APPROVED"))
                .body("request.unitsGranted", equalTo(3))
                .body("moved.units", equalTo(3))
                .body("moved.allocations.id", equalTo(List.of(programme.root(), samarinda)))
                .body("moved.allocations.undistributed", equalTo(List.of(1, 6)))
                .body("moved.allocations.toChildren", equalTo(List.of(19, 7)));

        assertThat(Ledgers.events(UUID.fromString(id))).containsExactly("increase-requested", "increase-approved");
        assertThat(Ledgers.DATABASE.rows(
                        "select m.* from movement m join increase_request r on r.transfer_id = m.transfer_id where r.id = ?::uuid",
                        id))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsEntry("kind", "INCREASE"));
        assertThat(Ledgers.DATABASE.count("select count(*) from operation_history where subject = ?::uuid", id))
                .isEqualTo(2);
        Reallocations.answer(Api.OFFICER, id, 1, APPROVE).then().statusCode(409).body("state", equalTo("APPROVED"));
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void aCoordinatorAsksForItsLeafAndTheRegencyGrants() {
        String coordinator = TestTokens.coordinator(ONE);
        String id = Reallocations.ask(coordinator, leaf, 2)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Reallocations.ask(TestTokens.coordinator("1164000002"), leaf, 2)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ALLOCATION_UNKNOWN"));
        Reallocations.ask(coordinator, samarinda, 2).then().statusCode(422);

        Api.as(coordinator)
                .get("/api/v1/quota-increase-requests?status=REQUESTED&programmeId=" + programme.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Reallocations.answer(coordinator, id, 0, APPROVE).then().statusCode(403);
        Reallocations.answer(TestTokens.regencyOfficer("6471"), id, 0, APPROVE)
                .then()
                .statusCode(404);
        Reallocations.answer(REGENCY, id, 0, APPROVE).then().statusCode(200);

        assertThat(Reallocations.figure(leaf, "available")).isEqualTo(9);
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void aRootReceivesFromOutsideByAnotherPersonAndTheProgrammeRises() {
        String id = Reallocations.ask(Api.OFFICER, programme.root(), 30).path("id");

        Reallocations.answer(Api.OFFICER, id, 0, APPROVE).then().statusCode(403).body("code", equalTo("SAME_PERSON"));
        Reallocations.answer(Reallocations.SECOND_OFFICER, id, 0, APPROVE)
                .then()
                .statusCode(200)
                .body("moved.allocations.allocated", equalTo(List.of(50)))
                .body("moved.allocations.undistributed", equalTo(List.of(34)));

        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id())
                .then()
                .header("ETag", "\"2\"")
                .body("units", equalTo(50));
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 50);
    }

    @Test
    void theCeilingOfTheProgrammeHolds() {
        Map<String, Object> body = Api.programme(Api.newCode(), 10);
        body.put("ceilingRupiah", 11 * 230_000);
        Api.Programme capped = Api.active(body);
        String id = Reallocations.ask(Api.OFFICER, capped.root(), 2).path("id");

        Reallocations.answer(Reallocations.SECOND_OFFICER, id, 0, APPROVE)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/units"))
                .body("errors[0].code", equalTo("CEILING_EXCEEDED"));
        Reallocations.answer(Reallocations.SECOND_OFFICER, id, 0, Map.of("decision", "APPROVE", "units", 1))
                .then()
                .statusCode(200);
        Ledgers.assertSound(capped, 11);
    }

    @Test
    void grantedUnitsReachThoseWhoWait() {
        Api.Programme small = Api.active(1);
        Events.File first = Events.File.of(small.code());
        Events.File second = Events.File.of(small.code());
        inbox.receive(List.of(first.submitted(), second.submitted()));
        Ledgers.awaitSettled();
        assertThat(Ledgers.status(second)).isEqualTo("WAITLISTED");

        String id = Reallocations.ask(Api.OFFICER, small.root(), 1).path("id");
        Reallocations.answer(Reallocations.SECOND_OFFICER, id, 0, APPROVE)
                .then()
                .statusCode(200);
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(second)).isEqualTo("HELD");
        Ledgers.assertSound(small, 2);
    }

    @Test
    void aRejectedAndAWithdrawnOneMoveNothing() {
        String rejected = Reallocations.ask(REGENCY, samarinda, 2).path("id");
        Reallocations.answer(Api.OFFICER, rejected, 0, Map.of("decision", "REJECT", "units", 1))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("UNITS_WITHOUT_APPROVAL"));
        Reallocations.answer(Api.OFFICER, rejected, 0, Map.of("decision", "REJECT"))
                .then()
                .statusCode(200)
                .body("request.status", equalTo("REJECTED"))
                .body("moved", equalTo(null));

        String withdrawn = Reallocations.ask(REGENCY, samarinda, 2).path("id");
        String path = "/api/v1/quota-increase-requests/" + withdrawn + "/withdrawal";
        Map<String, Object> why = Map.of("reason", "Tidak perlu lagi");
        Reallocations.post(Api.OFFICER, path, 0, why).then().statusCode(403);
        Reallocations.post(REGENCY, path, 3, why).then().statusCode(412);
        Reallocations.post(REGENCY, path, 0, why).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        Reallocations.answer(Api.OFFICER, withdrawn, 1, APPROVE)
                .then()
                .statusCode(409)
                .body("state", equalTo("WITHDRAWN"));
        assertThat(Reallocations.figure(samarinda, "allocated")).isEqualTo(10);
        assertThat(Ledgers.events(UUID.fromString(rejected))).endsWith("increase-rejected");
        assertThat(Ledgers.events(UUID.fromString(withdrawn))).endsWith("increase-withdrawn");
    }

    @Test
    void whatIsNoIncreaseIsNamed() {
        for (long units : List.of(0L, -1L)) {
            Reallocations.ask(REGENCY, samarinda, units)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("TOO_SMALL"));
        }
        Reallocations.ask(REGENCY, samarinda, 10_000_001)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("TOO_LARGE"));
        Reallocations.ask(TestTokens.provinceOfficer("35"), samarinda, 1).then().statusCode(422);
        Reallocations.ask(TestTokens.auditor(), samarinda, 1).then().statusCode(403);

        String id = Reallocations.ask(REGENCY, samarinda, 9).path("id");
        Reallocations.answer(Api.OFFICER, id, 0, APPROVE)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("MORE_THAN_FREE"));
        Reallocations.answer(Api.OFFICER, id, 0, Map.of("decision", "APPROVE", "units", 10))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("MORE_THAN_ASKED"));
        Reallocations.answer(Api.OFFICER, id, 0, Map.of("decision", "APPROVE", "units", 0))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("TOO_SMALL"));
        Reallocations.answer(Api.OFFICER, id, 4, Map.of("decision", "APPROVE", "units", 1))
                .then()
                .statusCode(412);
        Reallocations.answer(TestTokens.provinceOfficer("35"), id, 0, APPROVE)
                .then()
                .statusCode(404);
    }

    @Test
    void theSameLetterMayRaiseUnitsAndTheCeiling() {
        Map<String, Object> body = Api.programme(Api.newCode(), 2);
        body.put("ceilingRupiah", 460_000);
        Api.Programme capped = Api.active(body);
        String id = Reallocations.ask(Api.OFFICER, capped.root(), 3).path("id");
        Reallocations.answer(
                        Reallocations.SECOND_OFFICER, id, 0, Map.of("decision", "APPROVE", "ceilingRupiah", 1_149_999))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/ceilingRupiah"))
                .body("errors[0].code", equalTo("CEILING_EXCEEDED"));
        assertThat(Reallocations.figure(capped.root(), "allocated")).isEqualTo(2);

        Reallocations.answer(
                        Reallocations.SECOND_OFFICER, id, 0, Map.of("decision", "APPROVE", "ceilingRupiah", 1_150_000))
                .then()
                .statusCode(200)
                .body("moved.units", equalTo(3));

        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + capped.id() + "/budget")
                .then()
                .body("ceilingRupiah", equalTo(1_150_000));
        assertThat(Ledgers.events(java.util.UUID.fromString(capped.id())))
                .containsExactly("programme-created", "programme-activated", "ceiling-changed");
        assertThat(Ledgers.DATABASE.rows("""
                        select actor || ' ' || document_number as trace from programme_history
                        where programme_id = ?::uuid and action = 'CHANGE_CEILING'""", capped.id()))
                .extracting(row -> row.get("trace"))
                .containsExactly(TestTokens.subject("officer-64-2") + " " + Reallocations.DOCUMENT);
    }

    @Test
    void aCeilingBelongsToAWholeProgrammeThatHasOne() {
        String ofNode = Reallocations.ask(REGENCY, samarinda, 1).path("id");
        String ofRoot = Reallocations.ask(Api.OFFICER, programme.root(), 1).path("id");
        for (String id : List.of(ofNode, ofRoot)) {
            String by = id.equals(ofRoot) ? Reallocations.SECOND_OFFICER : Api.OFFICER;
            Reallocations.answer(by, id, 0, Map.of("decision", "APPROVE", "ceilingRupiah", 9_000_000))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("CEILING_NOT_HERE"));
            Reallocations.answer(by, id, 0, Map.of("decision", "REJECT", "ceilingRupiah", 9_000_000))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("UNITS_WITHOUT_APPROVAL"));
        }
    }

    @Test
    void aClosedProgrammeGrantsNothingMore() {
        String id = Reallocations.ask(REGENCY, samarinda, 1).path("id");
        Reallocations.post(
                        Api.OFFICER,
                        "/api/v1/programmes/" + programme.id() + "/closure",
                        1,
                        Map.of("reason", "Selesai"))
                .then()
                .statusCode(200);

        Reallocations.ask(REGENCY, samarinda, 1).then().statusCode(409).body("state", equalTo("CLOSED"));
        Reallocations.answer(Api.OFFICER, id, 0, APPROVE).then().statusCode(409).body("state", equalTo("CLOSED"));
        Reallocations.answer(Api.OFFICER, id, 0, Map.of("decision", "REJECT"))
                .then()
                .statusCode(200);
    }

    @Test
    void aboveTheThresholdASecondPersonApproves() {
        Reallocations.threshold(programme, 2);
        String id = Reallocations.ask(REGENCY, samarinda, 4).path("id");
        String operation = Reallocations.answer(Api.OFFICER, id, 0, APPROVE)
                .then()
                .statusCode(202)
                .body("kind", equalTo("INCREASE"))
                .body("subject", equalTo(id))
                .extract()
                .path("id");
        Reallocations.answer(Reallocations.SECOND_OFFICER, id, 0, APPROVE)
                .then()
                .statusCode(409)
                .body("code", equalTo("APPROVAL_PENDING"));
        assertThat(Reallocations.figure(samarinda, "allocated")).isEqualTo(10);

        Reallocations.decide(Api.OFFICER, operation, 0, "APPROVE").then().statusCode(403);
        Reallocations.decide(Reallocations.SECOND_OFFICER, operation, 0, "APPROVE")
                .then()
                .statusCode(200)
                .body("moved.units", equalTo(4));

        Api.as(REGENCY)
                .get("/api/v1/quota-increase-requests/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", equalTo(TestTokens.subject("officer-64-2")));
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void aDryRunFiguresAndWritesNothing() {
        Ledgers.awaitSettled();
        String id = Reallocations.ask(REGENCY, samarinda, 4).path("id");
        Map<String, Long> before = Reallocations.rowCounts();
        String path = "/api/v1/quota-increase-requests/" + id + "/decision";

        Reallocations.dryRun(Api.OFFICER, path, 0, Reallocations.body(APPROVE))
                .then()
                .statusCode(200)
                .body("request.status", equalTo("APPROVED"))
                .body("moved.allocations.allocated", equalTo(List.of(20, 14)));
        Reallocations.dryRun(Api.OFFICER, path, 3, Reallocations.body(APPROVE))
                .then()
                .statusCode(412);

        assertThat(Reallocations.rowCounts()).isEqualTo(before);
        Api.as(REGENCY)
                .get("/api/v1/quota-increase-requests/" + id)
                .then()
                .header("ETag", "\"0\"")
                .body("status", equalTo("REQUESTED"));
    }
}
