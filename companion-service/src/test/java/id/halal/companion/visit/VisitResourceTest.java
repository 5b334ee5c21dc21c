package id.halal.companion.visit;

import id.halal.companion.FileEvents;
import id.halal.companion.World;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.companion.World.BALIKPAPAN;
import static id.halal.companion.World.SAMARINDA;
import static id.halal.companion.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class VisitResourceTest {

    @Inject
    Inbox inbox;

    private World.Registered companion;
    private FileEvents file;
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void aFileInHand() {
        companion = World.active(World.lp3h(), SAMARINDA);
        file = FileEvents.of(companion.lp3h()).filedBy(companion.registration());
        file.admitted(inbox);
    }

    @Test
    void theSameVisitTwiceIsOneVisit() {
        Map<String, Object> visit = visit();

        put(companion, visit)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("id", equalTo(id))
                .body("location", equalTo("•••"))
                .body("contactAttempts.means", equalTo(List.of("PHONE", "MESSAGE")))
                .body("regencyCode", equalTo(SAMARINDA));
        put(companion, visit).then().statusCode(200).header("ETag", "\"0\"");
        assertThat(World.DATABASE.count("select count(*) from visit_contact where visit_id = ?", UUID.fromString(id)))
                .isEqualTo(2);
    }

    @Test
    void anotherContentIsACorrection() {
        put(companion, visit()).then().statusCode(201);
        Map<String, Object> corrected = visit();
        corrected.put("outcome", "REFUSED");
        corrected.put("latitude", -0.6);
        corrected.remove("contactAttempts");

        put(companion, corrected)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("outcome", equalTo("REFUSED"))
                .body("contactAttempts", equalTo(List.of()));
        as(TestTokens.coordinator(companion.lp3h()))
                .get("/api/v1/visits/" + id + "/location?purpose=periksa lokasi")
                .then()
                .statusCode(200)
                .body("latitude", equalTo(-0.6f));
        assertThat(World.DATABASE.count(
                        "select count(*) from protected_read where root_id = ? and purpose = 'periksa lokasi'",
                        UUID.fromString(id)))
                .isOne();
    }

    @Test
    void itMayComeAfterTheAssignmentHasEnded() {
        file.tell(inbox, ApplicationEvents.VERIFIED, "VERIFIED");

        put(companion, visit()).then().statusCode(201);
    }

    @Test
    void onlyWhoHasTheFileRecordsVisits() {
        World.Registered other = World.active(companion.lp3h(), SAMARINDA);
        FileEvents offered = FileEvents.of(companion.lp3h());
        offered.admitted(inbox);
        Map<String, Object> notAccepted = visit();
        notAccepted.put("applicationId", offered.id());

        put(other, visit()).then().statusCode(404);
        put(other, notAccepted).then().statusCode(404);
        as(TestTokens.coordinator(companion.lp3h()))
                .body(visit())
                .put("/api/v1/visits/" + id)
                .then()
                .statusCode(403);
        assertThat(World.DATABASE.count("select count(*) from visit where id = ?", UUID.fromString(id)))
                .isZero();
    }

    @Test
    void anIdOfAnothersVisitIsTaken() {
        put(companion, visit()).then().statusCode(201);
        World.Registered other = World.active(companion.lp3h(), SAMARINDA);
        FileEvents theirs = FileEvents.of(companion.lp3h()).filedBy(other.registration());
        theirs.admitted(inbox);
        Map<String, Object> visit = visit();
        visit.put("applicationId", theirs.id());

        put(other, visit).then().statusCode(409).body("code", equalTo("DUPLICATE"));
    }

    @Test
    void aFrozenCompanionRecordsNothing() {
        World.freeze(companion);

        put(companion, visit()).then().statusCode(403).body("code", equalTo("COMPANION_FROZEN"));
    }

    @Test
    void wrongFieldsAreNamed() {
        Map<String, Object> visit = visit();
        visit.put("visitedAt", "2099-01-01T00:00:00Z");
        visit.remove("longitude");
        put(companion, visit)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/visitedAt", "/longitude")))
                .body("errors.code", equalTo(List.of("VISIT_IN_FUTURE", "LOCATION_INCOMPLETE")));
        visit.put("latitude", 91);
        put(companion, visit).then().statusCode(422).body("errors.code", equalTo(List.of("LATITUDE_RANGE")));
        visit.put("outcome", "ASLEEP");
        put(companion, visit).then().statusCode(400);
        companion.asCaller().body(visit()).put("/api/v1/visits/none").then().statusCode(404);
    }

    @Test
    void visitsAreListedInTheScope() {
        put(companion, visit()).then().statusCode(201);

        list(TestTokens.companion(companion.registration()), 1);
        list(TestTokens.coordinator(companion.lp3h()), 1);
        list(TestTokens.regencyOfficer(SAMARINDA), 1);
        list(TestTokens.regencyOfficer(BALIKPAPAN), 0);
        list(TestTokens.coordinator(World.lp3h()), 0);
        as(TestTokens.owner("owner-1")).get("/api/v1/visits").then().statusCode(403);
    }

    private void list(String token, int expected) {
        List<String> found =
                as(token).get("/api/v1/visits?applicationId=" + file.id()).path("items.id");
        assertThat(found).hasSize(expected);
    }

    private Response put(World.Registered by, Map<String, Object> visit) {
        return by.asCaller().body(visit).put("/api/v1/visits/" + id);
    }

    private Map<String, Object> visit() {
        Map<String, Object> visit = new LinkedHashMap<>();
        visit.put("applicationId", file.id());
        visit.put("visitedAt", "2025-04-18T03:00:00Z");
        visit.put("outcome", "VISITED");
        visit.put("note", "Dapur terpisah");
        visit.put("latitude", -0.502183);
        visit.put("longitude", 117.153801);
        visit.put(
                "contactAttempts",
                List.of(
                        Map.of("at", "2025-04-16T02:00:00Z", "means", "PHONE", "reached", false),
                        Map.of(
                                "at",
                                "2025-04-17T02:00:00Z",
                                "means",
                                "MESSAGE",
                                "reached",
                                true,
                                "note",
                                "janji besok")));
        return visit;
    }
}
