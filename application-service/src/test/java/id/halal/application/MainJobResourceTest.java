package id.halal.application;

import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.contracts.EventSchemas;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.SECOND_OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
class MainJobResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    @Test
    void aFileFiledByItsCompanionGoesAllTheWayInMirrorMode() {
        Story story = new Story(inbox).businessKnown().drafted();
        assertThat(story.status()).isEqualTo("DRAFT");

        story.submitted();
        story.get()
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("sihalalStatus", equalTo("OF10"))
                .body("filedByCompanion", equalTo(true))
                .body("lp3hRegistration", equalTo(Told.LP3H))
                .body("openCriteria", contains("INGREDIENTS"));

        story.granted();
        assertThat(story.status()).isEqualTo("AWAITING_COMPANION");
        story.accepted();
        assertThat(story.status()).isEqualTo("IN_VERIFICATION");
        story.visited().verify().then().statusCode(200).body("status", equalTo("VERIFIED"));

        story.post(OFFICER, "/registration", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("SIHALAL_NUMBER_MISSING"));
        as(OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        story.post(OFFICER, "/registration", null).then().statusCode(200).body("status", equalTo("REGISTERED"));

        UUID session = story.session(OFFICER);
        story.enter(OFFICER, session, "HALAL").then().statusCode(201);
        Story.close(OFFICER, session).then().statusCode(403).body("code", equalTo("FOUR_EYES"));
        Story.close(SECOND_OFFICER, session).then().statusCode(200).body("status", equalTo("CLOSED"));
        assertThat(story.status()).isEqualTo("DECIDED");

        String number = "ID6411" + String.format("%09d", story.id.getLeastSignificantBits() & 0x1fffffff) + "1126";
        String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        story.post(OFFICER, "/certificate", Map.of("certificateNumber", "KH-2026-1", "issuedOn", today))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/certificateNumber"))
                .body("errors[0].code", equalTo("CERTIFICATE_NUMBER_IS_FATWA_DECISION"));
        story.post(OFFICER, "/certificate", Map.of("certificateNumber", number, "issuedOn", today))
                .then()
                .statusCode(200)
                .body("status", equalTo("CERTIFIED"))
                .body("certificateNumber", equalTo(number))
                .body("allowedActions", equalTo(List.of("correct-certificate")));

        given().get("/api/v1/certificates/" + number)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("status", equalTo("VALID"))
                .body("mode", equalTo("record"))
                .body("businessName", equalTo("Dapur Bu Sari"))
                .body("products[0].name", equalTo("Keripik Pisang"))
                .body("issuedOn", equalTo(today))
                .body("ownerSubject", nullValue());
        given().get("/api/v1/certificates/ID64110000000000000").then().statusCode(404);

        toldEverything(story.id);
    }

    private void toldEverything(UUID file) {
        List<Map<String, Object>> history = as(TestTokens.nationalAdmin())
                .get("/api/v1/applications/" + file + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(history)
                .extracting(entry -> entry.get("action") + " " + entry.get("to"))
                .containsExactly(
                        "draft DRAFT",
                        "submit SUBMITTED",
                        "grant AWAITING_COMPANION",
                        "accept IN_VERIFICATION",
                        "record-visit IN_VERIFICATION",
                        "verify VERIFIED",
                        "record-sihalal-number VERIFIED",
                        "register REGISTERED",
                        "decide-halal DECIDED",
                        "record-certificate CERTIFIED");
        assertThat(history.get(1)).containsEntry("actorRole", "companion").containsKeys("onBehalfOf", "consentId");
        List<String> events = DATABASE.rows("select * from outbox where subject = ? order by sequence", file).stream()
                .map(MainJobResourceTest::valid)
                .toList();
        assertThat(events)
                .containsExactly(
                        "id.halal.application.drafted.v1",
                        "id.halal.application.submitted.v1",
                        "id.halal.application.admitted.v1",
                        "id.halal.application.companion-accepted.v1",
                        "id.halal.application.verified.v1",
                        "id.halal.application.registered.v1",
                        "id.halal.application.decided-halal.v1",
                        "id.halal.application.certified.v1");
    }

    /** The outbox row as the relay would write it, checked against its schema. */
    private static String valid(Map<String, Object> row) {
        String type = String.valueOf(row.get("type"));
        try {
            String event = Contracts.json()
                    .writeValueAsString(new Envelope(
                            Envelope.SPEC_VERSION,
                            (UUID) row.get("id"),
                            "/halal/application-service",
                            type,
                            (UUID) row.get("subject"),
                            ((java.sql.Timestamp) row.get("occurred_at")).toInstant(),
                            "application/json",
                            "https://halal.example/schemas/data/ApplicationFact.json",
                            (Integer) row.get("sequence"),
                            String.valueOf(row.get("region")),
                            null,
                            Contracts.json().readTree(String.valueOf(row.get("data")))));
            assertThat(EventSchemas.validate(event)).as(type).isEmpty();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return type;
    }
}
