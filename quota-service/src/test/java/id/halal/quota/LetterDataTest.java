package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What an official letter says of a movement, from the ledger alone. */
@QuotaTest
class LetterDataTest {

    @Inject
    Inbox inbox;

    private Api.Programme programme;
    private String samarinda;
    private String balikpapan;

    @BeforeEach
    void aTreeOfTwoRegencies() {
        programme = Api.active(20);
        List<String> regencies = Api.split(programme.root(), List.of(Api.region("6472", 10), Api.region("6471", 6)));
        samarinda = regencies.getFirst();
        balikpapan = regencies.getLast();
    }

    @Test
    void aTransferNamesBothNodesWithTheirUnitsBeforeAndAfter() {
        Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, 4).then().statusCode(200);
        Reallocations.transfer(Api.OFFICER, samarinda, 1, balikpapan, 1).then().statusCode(200);

        for (String side : List.of(samarinda, balikpapan)) {
            Api.as(Api.OFFICER)
                    .get(path(side, "TRANSFER"))
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("TRANSFER"))
                    .body("documentNumber", equalTo(Reallocations.DOCUMENT))
                    .body("reason", equalTo("Serapan rendah"))
                    .body("units", equalTo(4))
                    .body(
                            "date",
                            equalTo(LocalDate.now(ZoneId.of("Asia/Jakarta")).toString()))
                    .body("actor", equalTo(TestTokens.subject("officer-64")))
                    .body("actorRole", equalTo("province-officer"))
                    .body("facilitationCode", equalTo(programme.code()))
                    .body("programmeName", equalTo("Program Uji"))
                    .body("nodes.side", equalTo(List.of("FROM", "TO")))
                    .body("nodes.regionName", equalTo(List.of("Kota Samarinda", "Kota Balikpapan")))
                    .body("nodes.allocatedBefore", equalTo(List.of(10, 6)))
                    .body("nodes.allocatedAfter", equalTo(List.of(6, 10)))
                    .body("nodes.freeAfter", equalTo(List.of(6, 10)));
        }
    }

    @Test
    void aPullBackNamesTheParentThatTakes() {
        Reallocations.pullBack(
                        Api.OFFICER,
                        samarinda,
                        0,
                        Map.of(
                                "cutOverDate",
                                LocalDate.now(ZoneId.of("Asia/Jakarta")).toString(),
                                "units",
                                3))
                .then()
                .statusCode(201);

        Api.as(Api.OFFICER)
                .get(path(samarinda, "PULL_BACK"))
                .then()
                .statusCode(200)
                .body("nodes.allocationId", equalTo(List.of(samarinda, programme.root())))
                .body("nodes.regionName", equalTo(List.of("Kota Samarinda", "Kalimantan Timur")))
                .body("nodes.allocatedBefore", equalTo(List.of(10, 20)))
                .body("nodes.allocatedAfter", equalTo(List.of(7, 20)))
                .body("nodes.freeBefore", equalTo(List.of(10, 4)))
                .body("nodes.freeAfter", equalTo(List.of(7, 7)));
    }

    @Test
    void aRegencySeesOnlyItsOwnSide() {
        Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, 4).then().statusCode(200);

        Api.as(TestTokens.regencyOfficer("6472"))
                .get(path(samarinda, "TRANSFER"))
                .then()
                .statusCode(200)
                .body("nodes", hasSize(1))
                .body("nodes[0].allocationId", equalTo(samarinda));
        Api.as(TestTokens.regencyOfficer("6472"))
                .get(path(balikpapan, "TRANSFER"))
                .then()
                .statusCode(404);
        Api.as(TestTokens.companion("6401000101"))
                .get(path(samarinda, "TRANSFER"))
                .then()
                .statusCode(403);
    }

    @Test
    void unitsOfAFileMoveWithoutALetter() {
        Events.File file = Events.File.of(programme.code()).regency("6472");
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();

        Api.as(Api.OFFICER)
                .get(path(samarinda, "GRANT"))
                .then()
                .statusCode(409)
                .body("code", equalTo("MOVEMENT_WITHOUT_LETTER"));
    }

    private static String path(String allocation, String kind) {
        return "/api/v1/movements/"
                + Ledgers.DATABASE
                        .rows(
                                "select id from movement where allocation_id = ?::uuid and kind = ? order by id limit 1",
                                allocation,
                                kind)
                        .getFirst()
                        .get("id")
                + "/letter-data";
    }
}
