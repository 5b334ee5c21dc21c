package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.web.caller.Role;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class MisuseResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    private static final String ELSEWHERE = TestTokens.provinceOfficer("35");

    @Test
    void anybodyTellsAndTheOfficersOfThePlaceCloseTheCase() {
        Photos.Photo photo = Photos.jpegWithExif(800, 640, 1, "GPS -0.502106 117.153709");
        String id = report(photo.bytes())
                .multiPart("contact", "0812-3456-7890")
                .multiPart("certificateNumber", "ID64110000000999999")
                .multiPart("regencyCode", "6472")
                .post("/api/v1/misuse-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        given().get("/api/v1/misuse-reports/" + id).then().statusCode(401);
        as(ELSEWHERE).get("/api/v1/misuse-reports/" + id).then().statusCode(404);
        as(OFFICER)
                .get("/api/v1/misuse-reports?open=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Response seen = as(OFFICER).get("/api/v1/misuse-reports/" + id);
        seen.then()
                .statusCode(200)
                .body("kind", equalTo("FALSE_NUMBER"))
                .body("contact", equalTo("***"))
                .body("outcome", nullValue());
        as(OFFICER).get("/api/v1/misuse-reports/" + id + "/contact").then().statusCode(422);
        as(OFFICER)
                .header("X-Purpose", "Menanyakan tempat")
                .get("/api/v1/misuse-reports/" + id + "/contact")
                .then()
                .statusCode(200)
                .body("contact", equalTo("0812-3456-7890"));
        byte[] kept = as(OFFICER).get("/api/v1/misuse-reports/" + id + "/photo").asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("117.153709");

        Map<String, Object> outcome = Map.of("outcome", "CONFIRMED", "note", "Nomor milik usaha lain");
        as(ELSEWHERE)
                .header("If-Match", seen.getHeader("ETag"))
                .body(outcome)
                .post("/api/v1/misuse-reports/" + id + "/outcome")
                .then()
                .statusCode(404);
        as(OFFICER)
                .header("If-Match", seen.getHeader("ETag"))
                .body(outcome)
                .post("/api/v1/misuse-reports/" + id + "/outcome")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CONFIRMED"));
        as(TestTokens.withRole("verifier", Role.BPJPH_VERIFIER))
                .header("If-Match", seen.getHeader("ETag"))
                .body(outcome)
                .post("/api/v1/misuse-reports/" + id + "/outcome")
                .then()
                .statusCode(409)
                .body("code", equalTo("MISUSE_CASE_CLOSED"));

        assertThat(DATABASE.rows("select type from outbox where subject = ? order by sequence", UUID.fromString(id)))
                .extracting(row -> row.get("type"))
                .containsExactly("id.halal.application.misuse-reported.v1", "id.halal.application.misuse-closed.v1");
        assertThat(DATABASE.rows("select data from outbox where subject = ?", UUID.fromString(id)))
                .allSatisfy(row -> assertThat(String.valueOf(row.get("data"))).doesNotContain("0812", "3456"));
    }

    @Test
    void aBadReportNamesWhatIsWrong() {
        report("no picture at all".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/misuse-reports")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_TYPE"));
        report("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/misuse-reports")
                .then()
                .statusCode(422);
        given().header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("kind", "OTHER")
                .multiPart("description", "x")
                .post("/api/v1/misuse-reports")
                .then()
                .statusCode(422)
                .body("code", equalTo("MISUSE_PHOTO_MISSING"));
        given().header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("kind", "NONE")
                .multiPart("photo", "foto.jpg", Photos.jpeg(800, 640).bytes(), "image/jpeg")
                .post("/api/v1/misuse-reports")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/kind"))
                .body("errors.pointer", hasItem("/description"));
    }

    @Test
    void ofACertificateWeHoldTheOfficersOfItsFileAreTold() {
        Story story = new Story(inbox, "6472000389").decided();
        String number =
                "ID6411" + String.format("%09d", Math.abs(story.id.getLeastSignificantBits() % 900_000_000L)) + "1026";
        story.post(OFFICER, "/certificate", Map.of("certificateNumber", number, "issuedOn", "2026-01-05"))
                .then()
                .statusCode(200);
        String id = report(Photos.jpeg(800, 640).bytes())
                .multiPart("certificateNumber", number)
                .post("/api/v1/misuse-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(TestTokens.regencyOfficer("6472"))
                .get("/api/v1/misuse-reports/" + id)
                .then()
                .statusCode(200)
                .body("applicationId", equalTo(story.id.toString()))
                .body("regencyCode", equalTo("6472"));
        as(ELSEWHERE).get("/api/v1/misuse-reports/" + id).then().statusCode(404);
        report(Photos.jpeg(800, 640).bytes())
                .multiPart("regencyCode", "9999")
                .post("/api/v1/misuse-reports")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/regencyCode"));
    }

    private static RequestSpecification report(byte[] photo) {
        return given().header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("kind", "FALSE_NUMBER")
                .multiPart("description", "Nomor pada kemasan tidak dikenal")
                .multiPart("photo", "foto.jpg", photo, "image/jpeg");
    }
}
