package id.halal.application;

import id.halal.application.filing.Issuer;
import id.halal.application.filing.IssuerMode;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.web.caller.Role;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class NationalModeResourceTest {

    @Inject
    Inbox inbox;

    private static final String VERIFIER = TestTokens.withRole("verifier", Role.BPJPH_VERIFIER);
    private static final String MEMBER = TestTokens.withRole("member", Role.FATWA_MEMBER);
    private static final String CHAIR = TestTokens.withRole("chair", Role.FATWA_CHAIR);

    @BeforeEach
    void national() {
        QuarkusMock.installMockForType(Issuer.of(IssuerMode.NATIONAL), Issuer.class);
    }

    @Test
    void bpjphRegistersTheCommitteeDecidesAndTheNumberIsMinted() {
        Story story = new Story(inbox, "6472000302").verified();
        as(OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        story.post(OFFICER, "/registration", null).then().statusCode(403);
        story.post(VERIFIER, "/registration", null).then().statusCode(200);

        as(OFFICER)
                .body(Map.of("heldOn", "2026-11-20"))
                .post("/api/v1/fatwa-sessions")
                .then()
                .statusCode(403);
        UUID session = story.session(MEMBER);
        story.enter(OFFICER, session, "HALAL").then().statusCode(404);
        story.enter(MEMBER, session, "HALAL").then().statusCode(201).body("decisions[0].decision", equalTo("HALAL"));
        story.enter(MEMBER, session, "REJECT").then().statusCode(409).body("code", equalTo("DECISION_ENTERED"));
        Story.close(MEMBER, session).then().statusCode(403);
        Story.close(CHAIR, session).then().statusCode(200);

        story.post(
                        VERIFIER,
                        "/certificate",
                        Map.of("certificateNumber", "ID64110000000000001", "issuedOn", "2026-11-20"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CERTIFICATE_NUMBER_IS_MINTED"));
        story.post(OFFICER, "/certificate", null).then().statusCode(403);
        String number = story.post(VERIFIER, "/certificate", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("CERTIFIED"))
                .extract()
                .path("certificateNumber");

        String month = LocalDate.now(ZoneId.of("Asia/Jakarta")).format(DateTimeFormatter.ofPattern("MMyy"));
        assertThat(number).matches("ID64119000000\\d\\d" + month);
        given().get("/api/v1/certificates/" + number)
                .then()
                .statusCode(200)
                .body("mode", equalTo("certificate"))
                .body("example", equalTo(true));
    }

    @Test
    void theCommitteeMayReturnOrReject() {
        Story returned = new Story(inbox, "6472000303").registered(VERIFIER);
        UUID session = returned.session(MEMBER);
        returned.enter(MEMBER, session, "RETURN").then().statusCode(201);
        Story.close(CHAIR, session).then().statusCode(200);
        returned.get().then().body("status", equalTo("RETURNED_BY_FATWA")).body("reason", equalTo("Bahan belum jelas"));
        returned.post(returned.companionToken(), "/resubmission", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_VERIFICATION"))
                .body("companionRegistration", equalTo("6472000303"));

        Story rejected = new Story(inbox, "6472000304").registered(VERIFIER);
        UUID second = rejected.session(MEMBER);
        rejected.enter(MEMBER, second, "REJECT").then().statusCode(201);
        Story.close(CHAIR, second).then().statusCode(200);
        assertThat(rejected.status()).isEqualTo("REJECTED");
    }

    @Test
    void aSessionWithoutEntriesOrVersionIsNotClosed() {
        Story story = new Story(inbox, "6472000305").registered(VERIFIER);
        UUID session = story.session(MEMBER);
        Story.close(CHAIR, session).then().statusCode(422).body("code", equalTo("SESSION_EMPTY"));
        story.enter(MEMBER, session, "HALAL").then().statusCode(201);
        as(CHAIR)
                .header("If-Match", "\"0\"")
                .post("/api/v1/fatwa-sessions/" + session + "/closure")
                .then()
                .statusCode(412);
        as(CHAIR).post("/api/v1/fatwa-sessions/" + session + "/closure").then().statusCode(428);
        as(MEMBER)
                .delete("/api/v1/fatwa-sessions/" + session + "/decisions/" + story.id)
                .then()
                .statusCode(200)
                .body("decisions.size()", equalTo(0));
        Story.close(CHAIR, session).then().statusCode(422);
    }
}
