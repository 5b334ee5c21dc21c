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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** What a split accepts and what it refuses. */
@QuotaTest
class SplitResourceTest {

    private static final String ONE = "1164000001";
    private static final String TWO = "1164000002";

    @Inject
    Inbox inbox;

    private Api.Programme programme;

    @BeforeEach
    void newProgramme() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE), Events.lp3hRegistered(TWO)));
        programme = Api.active(10);
    }

    @Test
    void unitsGoToTheChildrenAndTheRestIsUndistributed() {
        Response answer = Api.split(
                Api.OFFICER, programme.root(), "\"0\"", List.of(Api.region("6472", 4), Api.region("6471", 3)));

        answer.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("allocation.allocated", equalTo(10))
                .body("allocation.available", equalTo(0))
                .body("allocation.undistributed", equalTo(3))
                .body("allocation.toChildren", equalTo(7))
                .body("allocation.version", equalTo(1))
                .body("children.available", equalTo(List.of(4, 3)))
                .body("children.regionCode", equalTo(List.of("6472", "6471")));
        String samarinda = answer.path("children[0].id");
        Api.split(Api.OFFICER, samarinda, "\"0\"", List.of(Api.lp3h(ONE, 4)))
                .then()
                .statusCode(200);
        Api.split(Api.OFFICER, programme.root(), "\"1\"", List.of(Api.region("6402", 3)))
                .then()
                .statusCode(200)
                .body("allocation.undistributed", equalTo(0));
        assertThat(Ledgers.events(UUID.fromString(samarinda)))
                .containsExactly("allocation-created", "units-moved", "units-moved");
        Ledgers.assertSound(programme, 10);
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/allocations")
                .then()
                .body("items.size()", equalTo(5))
                .body("items[0].parentId", equalTo(null))
                .body("items[4].lp3hRegistration", equalTo(ONE));
    }

    @Test
    void wrongFieldsAreNamed() {
        refused(List.of(Api.region("6472", 11)), "/children", "SPLIT_EXCEEDS_FREE");
        refused(List.of(Api.region("6472", 0)), "/children/0/units", "TOO_SMALL");
        refused(List.of(Api.region("6472", -5)), "/children/0/units", "TOO_SMALL");
        refused(List.of(Api.region("6472", 10_000_001)), "/children/0/units", "TOO_LARGE");
        refused(List.of(), "/children", "REQUIRED");
        refused(List.of(Map.of("units", 1)), "/children/0", "CHILD_NEEDS_ONE_KIND");
        refused(
                List.of(Map.of("regionCode", "6472", "lp3hRegistration", ONE, "units", 1)),
                "/children/0",
                "CHILD_NEEDS_ONE_KIND");
        refused(List.of(Api.region("6472", 1), Api.lp3h(ONE, 1)), "/children/1", "CHILDREN_OF_TWO_KINDS");
        refused(List.of(Api.region("6472", 1), Api.region("6472", 1)), "/children/1", "CHILD_TWICE");
        refused(List.of(Api.region("64.72", 1)), "/children/0/regionCode", "REGION_CODE_DIGITS");
        refused(List.of(Api.region("6499", 1)), "/children/0/regionCode", "REGION_UNKNOWN");
        refused(List.of(Api.region("647201", 1)), "/children/0/regionCode", "REGION_LEVEL");
        refused(List.of(Api.region("3578", 1)), "/children/0/regionCode", "REGION_OUTSIDE");
        refused(List.of(Api.region("64", 1)), "/children/0/regionCode", "REGION_OUTSIDE");
        refused(List.of(Api.lp3h("123", 1)), "/children/0/lp3hRegistration", "LP3H_REGISTRATION_DIGITS");
        refused(
                List.of(Map.of("regionCode", "6472", "units", 1, "targetDate", "2019-01-01")),
                "/children/0/targetDate",
                "TARGET_DATE_OUTSIDE");
        Api.write(Api.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("children", List.of(Api.region("6472", 1))))
                .post("/api/v1/allocations/" + programme.root() + "/split")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/documentNumber"));
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from allocation where programme_id = ?::uuid", programme.id()))
                .isOne();
        Ledgers.assertSound(programme, 10);
    }

    @Test
    void anLp3hNobodyHasToldOfYetIsAskedToWait() {
        Api.split(Api.OFFICER, programme.root(), "\"0\"", List.of(Api.lp3h("1199999999", 1)))
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("NOT_YET"))
                .body("errors[0].pointer", equalTo("/children/0/lp3hRegistration"));
    }

    @Test
    void anLp3hOffTheLockListIsRefused() {
        Map<String, Object> locked = Api.programme(Api.newCode(), 5);
        locked.put("lockedLp3h", List.of(ONE));
        Api.split(Api.OFFICER, Api.active(locked).root(), "\"0\"", List.of(Api.lp3h(TWO, 1)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("LP3H_NOT_ON_LOCK_LIST"));
    }

    @Test
    void aChildOfAnotherKindThanTheFirstIsRefusedLaterToo() {
        Api.split(programme.root(), List.of(Api.region("6472", 1)));
        Api.split(Api.OFFICER, programme.root(), "\"1\"", List.of(Api.lp3h(ONE, 1)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CHILDREN_OF_TWO_KINDS"));
        Api.split(Api.OFFICER, programme.root(), "\"1\"", List.of(Api.region("6472", 1)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CHILD_TWICE"));
    }

    @Test
    void theAllocationOfAnLp3hIsALeaf() {
        List<String> children = Api.split(programme.root(), List.of(Api.lp3h(ONE, 5)));
        Api.split(Api.OFFICER, children.getFirst(), "\"0\"", List.of(Api.lp3h(TWO, 1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALLOCATION_IS_LEAF"));
    }

    @Test
    void versionsAreCheckedAfterScopeAndLegality() {
        Map<String, Object> body = Map.of("documentNumber", "1", "children", List.of(Api.region("6472", 1)));
        String path = "/api/v1/allocations/" + programme.root() + "/split";
        Api.write(Api.OFFICER).body(body).post(path).then().statusCode(428);
        Api.write(Api.OFFICER)
                .header("If-Match", "\"7\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        Api.as(Api.OFFICER)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        Api.split(TestTokens.provinceOfficer("35"), programme.root(), "\"7\"", List.of(Api.region("6472", 1)))
                .then()
                .statusCode(404);
        Api.split(TestTokens.coordinator(ONE), programme.root(), "\"0\"", List.of(Api.region("6472", 1)))
                .then()
                .statusCode(403);
        Api.split(Api.OFFICER, UUID.randomUUID().toString(), "\"0\"", List.of(Api.region("6472", 1)))
                .then()
                .statusCode(404);
        Api.split(Api.OFFICER, "bukan-id", "\"0\"", List.of(Api.region("6472", 1)))
                .then()
                .statusCode(404);
        Api.write(Api.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Selesai"))
                .post("/api/v1/programmes/" + programme.id() + "/closure")
                .then()
                .statusCode(200);
        Api.split(Api.OFFICER, programme.root(), "\"7\"", List.of(Api.region("6472", 1)))
                .then()
                .statusCode(409)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void aRepeatUnderTheSameKeySplitsOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("documentNumber", "1", "children", List.of(Api.region("6472", 1)));
        for (int i = 0; i < 2; i++) {
            Api.as(Api.OFFICER)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .post("/api/v1/allocations/" + programme.root() + "/split")
                    .then()
                    .statusCode(200);
        }
        Ledgers.assertSound(programme, 10);
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from allocation where programme_id = ?::uuid", programme.id()))
                .isEqualTo(2);
    }

    private void refused(List<Map<String, Object>> children, String pointer, String code) {
        Api.split(Api.OFFICER, programme.root(), "\"0\"", children)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
