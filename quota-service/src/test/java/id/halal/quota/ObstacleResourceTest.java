package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What officers report in the coordination meeting, and what becomes of it. */
@QuotaTest
class ObstacleResourceTest {

    private static final String SAMARINDA = TestTokens.regencyOfficer("6472");

    @Test
    void whatIsReportedIsCountedUntilItIsResolved() {
        Api.Programme programme = Api.active(10);
        Api.split(programme.root(), List.of(Api.region("6472", 6), Api.region("6471", 4)));
        Response few = report(Api.OFFICER, programme, obstacle("6472", "FEW_COMPANIONS"));
        few.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("regencyCode", equalTo("6472"))
                .body("since", equalTo("2025-05-19"))
                .body("reportedBy", equalTo(TestTokens.subject("officer-64")))
                .body("resolvedAt", nullValue());
        String id = few.path("id");
        report(SAMARINDA, programme, obstacle("6472", "LOW_RESPONSE")).then().statusCode(201);
        report(Api.OFFICER, programme, obstacle("6471", "LOW_RESPONSE")).then().statusCode(201);

        var report = programme.absorption(Api.OFFICER).jsonPath();
        assertThat(report.getList("obstacles.kind")).containsExactly("LOW_RESPONSE", "FEW_COMPANIONS", "LOW_RESPONSE");
        assertThat(report.getList("obstacles.open")).containsExactly(1, 1, 1);
        assertThat(report.getInt("nodes.find { it.regionCode == '6472' }.openObstacles"))
                .isEqualTo(2);
        assertThat(report.getInt("nodes.find { it.regionCode == '64' }.openObstacles"))
                .isEqualTo(3);

        resolve(SAMARINDA, id, null).then().statusCode(428);
        resolve(SAMARINDA, id, "\"4\"").then().statusCode(412);
        resolve(SAMARINDA, id, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("resolvedBy", equalTo(TestTokens.subject("officer-6472")))
                .body("resolution", equalTo("Empat pendamping baru"));
        resolve(Api.OFFICER, id, "\"0\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("OBSTACLE_RESOLVED"))
                .body("state", equalTo("RESOLVED"));
        Api.as(SAMARINDA)
                .get("/api/v1/obstacles/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
        assertThat(programme
                        .absorption(Api.OFFICER)
                        .jsonPath()
                        .getInt("nodes.find { it.regionCode == '6472' }.openObstacles"))
                .isEqualTo(1);
        assertThat(Ledgers.events(UUID.fromString(id))).containsExactly("obstacle-reported", "obstacle-resolved");
        list(Api.OFFICER, programme, "?kind=LOW_RESPONSE").then().body("items", hasSize(2));
        list(Api.OFFICER, programme, "?resolved=true").then().body("items.id", equalTo(List.of(id)));
        list(Api.OFFICER, programme, "?kind=SALAH").then().statusCode(400);
    }

    @Test
    void theWordingStaysHere() {
        Api.Programme programme = Api.active(10);
        Map<String, Object> body = obstacle("6472", "OTHER");
        body.put("description", "Pemilik Warung Rahasia menolak");
        String id = report(Api.OFFICER, programme, body).path("id");

        assertThat(Ledgers.DATABASE.rows("select data from outbox where subject = ?::uuid", id))
                .hasSize(1)
                .allSatisfy(row -> assertThat((String) row.get("data")).doesNotContain("Rahasia"));
    }

    @Test
    void onlyOwnRegionsAreReportedAndSeen() {
        Api.Programme programme = Api.active(10);
        String id = report(Api.OFFICER, programme, obstacle("6471", "OTHER")).path("id");

        report(SAMARINDA, programme, obstacle("6471", "OTHER"))
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("SCOPE_NOT_YOURS")));
        report(TestTokens.provinceOfficer("35"), programme, obstacle("3578", "OTHER"))
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("REGENCY_NOT_SERVED")));
        report(TestTokens.auditor(), programme, obstacle("6471", "OTHER"))
                .then()
                .statusCode(403);
        report(TestTokens.coordinator("1164000001"), programme, obstacle("6471", "OTHER"))
                .then()
                .statusCode(403);
        list(SAMARINDA, programme, "").then().statusCode(200).body("items", hasSize(0));
        list(TestTokens.auditor(), programme, "").then().body("items", hasSize(1));
        Api.as(SAMARINDA).get("/api/v1/obstacles/" + id).then().statusCode(404);
        resolve(SAMARINDA, id, "\"0\"").then().statusCode(404);
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + UUID.randomUUID() + "/obstacles")
                .then()
                .statusCode(404);
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        Api.Programme programme = Api.active(10);
        Map<String, Object> body = obstacle("64", "OTHER");
        body.put("since", LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1).toString());

        report(Api.OFFICER, programme, body)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("REGENCY_UNKNOWN", "SINCE_IN_FUTURE"));
        body.put("description", " ");
        report(Api.OFFICER, programme, body).then().statusCode(422);
    }

    private static Map<String, Object> obstacle(String regency, String kind) {
        return new HashMap<>(Map.of(
                "regencyCode",
                regency,
                "kind",
                kind,
                "since",
                "2025-05-19",
                "description",
                "Hanya dua pendamping aktif untuk empat kecamatan"));
    }

    private static Response report(String token, Api.Programme programme, Map<String, Object> body) {
        return Api.write(token).body(body).post("/api/v1/programmes/" + programme.id() + "/obstacles");
    }

    private static Response list(String token, Api.Programme programme, String query) {
        return Api.as(token).get("/api/v1/programmes/" + programme.id() + "/obstacles" + query);
    }

    private static Response resolve(String token, String id, String version) {
        var request = Api.write(token).body(Map.of("resolution", "Empat pendamping baru"));
        return (version == null ? request : request.header("If-Match", version))
                .post("/api/v1/obstacles/" + id + "/resolution");
    }
}
