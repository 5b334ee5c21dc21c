package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

/** Units from one child of a node to another. */
@QuotaTest
class TransferResourceTest {

    private static final String ONE = "1164000001";
    private static final String TWO = "1164000002";

    @Inject
    Inbox inbox;

    private Api.Programme programme;
    private String samarinda;
    private String balikpapan;

    @BeforeEach
    void aTreeOfTwoRegencies() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE), Events.lp3hRegistered(TWO)));
        programme = Api.active(20);
        List<String> regencies = Api.split(programme.root(), List.of(Api.region("6472", 10), Api.region("6471", 6)));
        samarinda = regencies.getFirst();
        balikpapan = regencies.getLast();
    }

    @Test
    void freeUnitsGoToTheNodeBesideAndTheParentStaysAsItIs() {
        String transfer = Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, 4)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("units", equalTo(4))
                .body("approvalNeeded", equalTo(false))
                .body("allocations.id", containsInAnyOrder(samarinda, balikpapan))
                .body("allocations.find { it.id == '" + samarinda + "' }.allocated", equalTo(6))
                .body("allocations.find { it.id == '" + balikpapan + "' }.available", equalTo(10))
                .body("allocations.version", contains(1, 1))
                .extract()
                .path("transferId");

        assertThat(Reallocations.figure(programme.root(), "to_children")).isEqualTo(16);
        assertThat(Ledgers.DATABASE.rows("select * from movement where transfer_id = ?::uuid order by id", transfer))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("kind", "TRANSFER")
                        .containsEntry("units", 4L)
                        .containsEntry("reason", "Serapan rendah")
                        .containsEntry("document_number", Reallocations.DOCUMENT)
                        .containsEntry("actor", TestTokens.subject("officer-64"))
                        .containsEntry("actor_role", "province-officer"))
                .extracting(row -> row.get("from_place") + " " + row.get("to_place"))
                .containsExactly("AVAILABLE OUTSIDE", "OUTSIDE AVAILABLE");
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void aNodeWithChildrenGivesAndTakesUndistributedUnits() {
        Api.split(samarinda, List.of(Api.lp3h(ONE, 7)));

        Reallocations.transfer(Api.OFFICER, samarinda, 1, balikpapan, 4)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/units"))
                .body("errors[0].code", equalTo("MORE_THAN_FREE"));
        Reallocations.transfer(Api.OFFICER, samarinda, 1, balikpapan, 3).then().statusCode(200);
        Reallocations.transfer(Api.OFFICER, balikpapan, 1, samarinda, 9).then().statusCode(200);

        assertThat(Reallocations.figure(samarinda, "undistributed")).isEqualTo(9);
        assertThat(Reallocations.figure(samarinda, "allocated")).isEqualTo(16);
        assertThat(Reallocations.figure(balikpapan, "allocated")).isZero();
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void heldUnitsStay() {
        Events.File file = Events.File.of(programme.code()).regency("6472");
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();

        Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, 10).then().statusCode(422);
        Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, 9).then().statusCode(200);
        assertThat(Ledgers.status(file)).isEqualTo("HELD");
    }

    @Test
    void unitsReachThoseWhoWaitThere() {
        Api.Programme small = Api.active(3);
        List<String> regencies = Api.split(small.root(), List.of(Api.region("6472", 2), Api.region("6471", 1)));
        Events.File first = Events.File.of(small.code()).regency("6471");
        Events.File second = Events.File.of(small.code()).regency("6471");
        inbox.receive(List.of(first.submitted(), second.submitted()));
        Ledgers.awaitSettled();
        assertThat(Ledgers.status(second)).isEqualTo("WAITLISTED");

        Reallocations.transfer(Api.OFFICER, regencies.getFirst(), 0, regencies.getLast(), 1)
                .then()
                .statusCode(200);
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(second)).isEqualTo("HELD");
        Ledgers.assertSound(small, 3);
    }

    @Test
    void whatIsNoTransferIsNamed() {
        Api.Programme other = Api.active(5);
        String leaf = Api.split(samarinda, List.of(Api.lp3h(ONE, 5))).getFirst();

        refused(balikpapan, 0, other.root(), 1, "/toAllocationId", "OTHER_PROGRAMME");
        refused(balikpapan, 0, UUID.randomUUID().toString(), 1, "/toAllocationId", "ALLOCATION_UNKNOWN");
        refused(balikpapan, 0, balikpapan, 1, "/toAllocationId", "NOT_SIBLINGS");
        refused(balikpapan, 0, leaf, 1, "/toAllocationId", "NOT_SIBLINGS");
        refused(balikpapan, 0, programme.root(), 1, "/toAllocationId", "NOT_SIBLINGS");
        refused(balikpapan, 0, samarinda, 7, "/units", "MORE_THAN_FREE");
        refused(balikpapan, 0, samarinda, 0, "/units", "TOO_SMALL");
        refused(balikpapan, 0, samarinda, -3, "/units", "TOO_SMALL");
        refused(balikpapan, 0, samarinda, 10_000_001, "/units", "TOO_LARGE");
        for (String missing : List.of("toAllocationId", "units", "reason", "documentNumber")) {
            Map<String, Object> body = Reallocations.transferBody(samarinda, 1);
            body.remove(missing);
            Reallocations.post(Api.OFFICER, path(balikpapan), 0, body)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/" + missing));
        }
        Reallocations.transfer(Api.OFFICER, programme.root(), 1, samarinda, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALLOCATION_IS_ROOT"));
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from movement where programme_id = ?::uuid and kind = 'TRANSFER'",
                        programme.id()))
                .isZero();
    }

    @Test
    void scopeThenRoleThenLegalityThenVersion() {
        Reallocations.transfer(TestTokens.provinceOfficer("35"), samarinda, 9, balikpapan, 1)
                .then()
                .statusCode(404);
        // One of the two is the officer's own, but the node above both is not.
        Reallocations.transfer(TestTokens.regencyOfficer("6472"), samarinda, 9, balikpapan, 1)
                .then()
                .statusCode(403);
        Reallocations.transfer(TestTokens.regencyOfficer("6472"), balikpapan, 9, samarinda, 1)
                .then()
                .statusCode(404);
        String ofBoth = TestTokens.token(
                "officer-of-both", Set.of("regency-officer"), Map.of("region", List.of("6472", "6471")));
        Reallocations.transfer(ofBoth, samarinda, 0, balikpapan, 1).then().statusCode(403);
        Reallocations.transfer(TestTokens.coordinator(ONE), samarinda, 0, balikpapan, 1)
                .then()
                .statusCode(403);
        Reallocations.transfer(Api.OFFICER, samarinda, 9, balikpapan, 1).then().statusCode(412);
        Api.write(Api.OFFICER)
                .body(Reallocations.transferBody(balikpapan, 1))
                .post(path(samarinda))
                .then()
                .statusCode(428);
        Api.as(Api.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Reallocations.transferBody(balikpapan, 1))
                .post(path(samarinda))
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        close();
        Reallocations.transfer(Api.OFFICER, samarinda, 9, balikpapan, 1)
                .then()
                .statusCode(409)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void anOfficerOfARegencyMovesUnitsBetweenItsLp3h() {
        List<String> leaves = Api.split(samarinda, List.of(Api.lp3h(ONE, 5), Api.lp3h(TWO, 5)));
        String token = TestTokens.regencyOfficer("6472");

        Reallocations.transfer(token, leaves.getFirst(), 0, leaves.getLast(), 5)
                .then()
                .statusCode(200);
        Reallocations.transfer(TestTokens.regencyOfficer("6471"), leaves.getLast(), 1, leaves.getFirst(), 1)
                .then()
                .statusCode(404);

        assertThat(Reallocations.figure(leaves.getLast(), "available")).isEqualTo(10);
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void sentTwiceItMovesOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(Api.OFFICER)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(Reallocations.transferBody(balikpapan, 2))
                    .post(path(samarinda))
                    .then()
                    .statusCode(200);
        }
        assertThat(Reallocations.figure(balikpapan, "allocated")).isEqualTo(8);
    }

    @Test
    void aDryRunChecksAndFiguresAndWritesNothing() {
        Ledgers.awaitSettled();
        Map<String, Long> before = Reallocations.rowCounts();

        Reallocations.dryRun(Api.OFFICER, path(samarinda), 0, Reallocations.transferBody(balikpapan, 4))
                .then()
                .statusCode(200)
                .body("units", equalTo(4))
                .body("allocations.find { it.id == '" + samarinda + "' }.allocated", equalTo(6))
                .body("allocations.find { it.id == '" + balikpapan + "' }.allocated", equalTo(10));
        Reallocations.dryRun(Api.OFFICER, path(samarinda), 0, Reallocations.transferBody(balikpapan, 11))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("MORE_THAN_FREE"));
        Reallocations.dryRun(Api.OFFICER, path(samarinda), 9, Reallocations.transferBody(balikpapan, 4))
                .then()
                .statusCode(412);
        Reallocations.dryRun(
                        TestTokens.regencyOfficer("6472"),
                        path(samarinda),
                        0,
                        Reallocations.transferBody(balikpapan, 4))
                .then()
                .statusCode(403);
        Reallocations.dryRun(
                        Api.OFFICER,
                        "/api/v1/allocations/" + programme.root() + "/split",
                        1,
                        Reallocations.body(Map.of("children", List.of(Api.region("6402", 4)))))
                .then()
                .statusCode(200)
                .body("allocation.undistributed", equalTo(0))
                .body("children[0].available", equalTo(4));
        Api.write(Api.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Reallocations.transferBody(balikpapan, 4))
                .post(path(samarinda) + "?dryRun=ya")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"));

        assertThat(Reallocations.rowCounts()).isEqualTo(before);
        assertThat(Reallocations.figure(samarinda, "allocated")).isEqualTo(10);
        Ledgers.assertSound(programme, 20);
    }

    private void refused(String from, int version, String to, long units, String pointer, String code) {
        Reallocations.transfer(Api.OFFICER, from, version, to, units)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private void close() {
        Reallocations.post(
                        Api.OFFICER,
                        "/api/v1/programmes/" + programme.id() + "/closure",
                        1,
                        Map.of("reason", "Selesai"))
                .then()
                .statusCode(200);
    }

    private static String path(String from) {
        return "/api/v1/allocations/" + from + "/transfers";
    }
}
