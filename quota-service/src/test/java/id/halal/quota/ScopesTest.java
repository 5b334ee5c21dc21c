package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Who sees which figures. */
@QuotaTest
class ScopesTest {

    private static final String ONE = "1164000001";
    private static final String TWO = "1164000002";

    @Inject
    Inbox inbox;

    private Api.Programme programme;
    private String samarinda;
    private String leafOne;
    private Events.File file;

    @BeforeEach
    void aTreeWithOneClaim() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE), Events.lp3hRegistered(TWO)));
        programme = Api.active(20);
        List<String> regencies = Api.split(programme.root(), List.of(Api.region("6472", 8), Api.region("6471", 8)));
        samarinda = regencies.getFirst();
        leafOne = Api.split(samarinda, List.of(Api.lp3h(ONE, 3), Api.lp3h(TWO, 3)))
                .getFirst();
        file = Events.File.of(programme.code()).lp3h(ONE).owner(TestTokens.subject("pemilik"));
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
    }

    @Test
    void theHeadIsForEverySignedInPerson() {
        for (String token : List.of(
                TestTokens.owner("pemilik"),
                TestTokens.companion("6401000101"),
                TestTokens.provinceOfficer("35"),
                TestTokens.auditor())) {
            Api.as(token)
                    .get("/api/v1/programmes/" + programme.id())
                    .then()
                    .statusCode(200)
                    .body("facilitationCode", equalTo(programme.code()));
        }
        io.restassured.RestAssured.get("/api/v1/programmes/" + programme.id())
                .then()
                .statusCode(401);
    }

    @Test
    void aProvinceOfficerSeesTheWholeProvince() {
        tree(Api.OFFICER, 5);
        tree(TestTokens.nationalAdmin(), 5);
        programme
                .absorption(Api.OFFICER)
                .then()
                .statusCode(200)
                .body("figures.allocated", equalTo(20))
                .body("figures.used", equalTo(1))
                .body("nodes", hasSize(5));
    }

    @Test
    void aRegencyOfficerSeesTheRegencyAndDownNeverUp() {
        String token = TestTokens.regencyOfficer("6472");
        tree(token, 3);
        Api.as(token).get("/api/v1/allocations/" + programme.root()).then().statusCode(404);
        Api.as(token).get("/api/v1/allocations/" + samarinda).then().statusCode(200);
        programme
                .absorption(token)
                .then()
                .statusCode(200)
                .body("figures.allocated", equalTo(8))
                .body("figures.used", equalTo(1))
                .body("nodes", hasSize(3));
        Api.split(token, samarinda, "\"1\"", List.of(Api.lp3h("1199999998", 1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_YET"));
        Api.split(token, programme.root(), "\"1\"", List.of(Api.region("6402", 1)))
                .then()
                .statusCode(404);
    }

    @Test
    void aRegencyOfficerSplitsTheOwnRegency() {
        inbox.receive(List.of(Events.lp3hRegistered("1164000004")));
        Api.split(TestTokens.regencyOfficer("6472"), samarinda, "\"1\"", List.of(Api.lp3h("1164000004", 2)))
                .then()
                .statusCode(200)
                .body("allocation.undistributed", equalTo(0));
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void aCoordinatorSeesTheLeavesOfTheOwnLp3h() {
        String token = TestTokens.coordinator(ONE);
        Api.as(token)
                .get("/api/v1/programmes/" + programme.id() + "/allocations")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(leafOne));
        programme
                .absorption(token)
                .then()
                .statusCode(200)
                .body("figures.allocated", equalTo(3))
                .body("figures.inProcess", equalTo(1));
    }

    @Test
    void anOfficerOfAnotherProvinceGets404() {
        String token = TestTokens.provinceOfficer("35");
        Api.as(token)
                .get("/api/v1/programmes/" + programme.id() + "/allocations")
                .then()
                .statusCode(404);
        programme.absorption(token).then().statusCode(404);
        Api.as(token)
                .get("/api/v1/programmes/" + programme.id() + "/reconciliation")
                .then()
                .statusCode(404);
        Api.split(token, programme.root(), "\"1\"", List.of(Api.region("6402", 1)))
                .then()
                .statusCode(404);
        Api.write(token)
                .header("If-Match", "\"1\"")
                .body(java.util.Map.of("reason", "Bukan milik saya"))
                .post("/api/v1/programmes/" + programme.id() + "/closure")
                .then()
                .statusCode(404);
        Api.as(token).get("/api/v1/claims/" + file.id).then().statusCode(404);
    }

    @Test
    void ownersAndCompanionsSeeNoFigures() {
        for (String token : List.of(TestTokens.owner("pemilik"), TestTokens.companion("6401000101"))) {
            Api.as(token)
                    .get("/api/v1/programmes/" + programme.id() + "/allocations")
                    .then()
                    .statusCode(403);
            programme.absorption(token).then().statusCode(403);
        }
    }

    @Test
    void aClaimIsSeenByItsOwnerAndItsRegion() {
        Api.as(TestTokens.owner("pemilik"))
                .get("/api/v1/claims/" + file.id)
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("allocationId", equalTo(leafOne))
                .body("lp3hRegistration", equalTo(ONE));
        Api.as(TestTokens.owner("orang-lain"))
                .get("/api/v1/claims/" + file.id)
                .then()
                .statusCode(404);
        Api.as(TestTokens.coordinator(TWO))
                .get("/api/v1/claims/" + file.id)
                .then()
                .statusCode(404);
        Api.as(TestTokens.regencyOfficer("6472"))
                .get("/api/v1/claims?programmeId=" + programme.id() + "&status=HELD")
                .then()
                .statusCode(200)
                .body("items.applicationId", equalTo(List.of(file.id.toString())));
        Api.as(Api.OFFICER).get("/api/v1/claims?status=SALAH").then().statusCode(400);
    }

    private void tree(String token, int nodes) {
        Api.as(token)
                .get("/api/v1/programmes/" + programme.id() + "/allocations")
                .then()
                .statusCode(200)
                .body("items", hasSize(nodes));
    }
}
