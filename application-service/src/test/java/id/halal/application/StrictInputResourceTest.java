package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** What nearly fits is refused before anything is stored: numbers, characters, dates, versions and parameters. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class StrictInputResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String FILES = "/api/v1/applications";

    @Inject
    Inbox inbox;

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "350.000", "\"350000\"", "true"})
    void anAmountIsWholeRupiah(String amount) {
        cost(amount)
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_TYPE"))
                .body("errors.pointer", contains("/amountRupiah"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void anAmountIsMoreThanNothing(String amount) {
        cost(amount)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amountRupiah"))
                .body("errors.code", contains("TOO_SMALL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "production  | {\"outlets\":1.7}                                          | /outlets",
                "production  | {\"outlets\":\"1\"}                                        | /outlets",
                "production  | {\"separatePlace\":1}                                      | /separatePlace",
                "process     | {\"process\":5}                                            | /process",
                "products    | {\"products\":[{\"name\":true}]}                           | /products/0/name"
            })
    void aSectionTakesNoValueOfAnotherType(String section, String patch, String pointer) {
        Story story = new Story(inbox).businessKnown().drafted();
        String before = story.etag();

        save(story, section, patch)
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_TYPE"))
                .body("errors.pointer", contains(pointer));
        assertThat(story.etag()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "products    | {\"products\":[{\"name\":\"a\\u0000\"}]}                        | /products/0/name",
                "products    | {\"products\":[{\"name\":\"Kue \\u202Egnp.exe\"}]}              | /products/0/name",
                "products    | {\"products\":[{\"name\":\"\\u200d\"}]}                         | /products/0/name",
                "products    | {\"products\":[{\"name\":\"Kue\\nLapis\"}]}                     | /products/0/name",
                "ingredients | {\"ingredients\":[{\"name\":\"a\",\"brand\":\"b\\u0000\"}]}     | /ingredients/0/brand",
                "process     | {\"process\":\"a\\u0000\"}                                      | /process",
                "facility    | {\"name\":\"\\ud800\"}                                          | /name",
                "facility    | {\"street\":\"Jl. \\u0000\"}                                    | /street",
                "supervisor  | {\"name\":\"Siti\\u0000\"}                                      | /name",
                "business    | {\"legalAspects\":[{\"type\":\"P_IRT\",\"number\":\"1\\u0000\"}]} | /legalAspects/0/number",
                "production  | {\"producingSince\":\"9999-01-01\"}                             | /producingSince",
                "production  | {\"producingSince\":\"-9999-01-01\"}                            | /producingSince",
                "pledge      | {\"acceptedOn\":\"0001-01-01\"}                                 | /acceptedOn",
                "ingredients | {\"ingredients\":[{\"name\":\"a\",\"certificateExpiry\":\"+999999-01-01\"}]} | /ingredients/0/certificateExpiry"
            })
    void aSectionTakesNothingThatCannotBeSeenOrNoCalendarKnows(String section, String patch, String pointer) {
        Story story = new Story(inbox).businessKnown().drafted();

        save(story, section, patch)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_FIELDS"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void whatBeganOrWasAppointedLiesNotInTheFuture() {
        Story story = new Story(inbox).businessKnown().drafted();
        String day = LocalDate.now().plusDays(3).toString();
        save(story, "production", "{\"producingSince\":\"%s\"}".formatted(day))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/producingSince"))
                .body("errors.code", contains("IN_THE_FUTURE"));
        save(story, "supervisor", "{\"appointedOn\":\"%s\"}".formatted(day))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/appointedOn"))
                .body("errors.code", contains("IN_THE_FUTURE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4800-01-01", "9999-01-01", "+999999-01-01", "2199-01-01", "1901-01-01"})
    void aSessionIsHeldOnADayNearby(String day) {
        as(OFFICER)
                .body(Map.of("heldOn", day, "place", "Samarinda"))
                .post("/api/v1/fatwa-sessions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"));
    }

    @Test
    void whoDecidesNamesTheVersionSeen() {
        Story story = new Story(inbox).businessKnown().drafted();
        submit(story, "*").then().statusCode(428).body("code", equalTo("VERSION_REQUIRED"));
        submit(story, "W/" + story.etag()).then().statusCode(400).body("code", equalTo("VERSION_FORMAT"));
        submit(story, "latest").then().statusCode(400).body("code", equalTo("VERSION_FORMAT"));
        assertThat(story.status()).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @CsvSource({
        "?region=64, UNKNOWN_PARAMETER",
        "?chanel=CH003, UNKNOWN_PARAMETER",
        "?overdue=maybe, BAD_PARAMETER",
        "?limit=a, BAD_PARAMETER",
        "?dueBefore=%2B999999999-12-31, BAD_PARAMETER",
        "?q=%00, BAD_PARAMETER"
    })
    void aListIsNarrowedByWhatItKnowsOrNotAnswered(String query, String code) {
        as(OFFICER)
                .urlEncodingEnabled(false)
                .get(FILES + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void aSearchForNothingPrintableIsRefused() {
        as(OFFICER)
                .urlEncodingEnabled(false)
                .get("/api/v1/material-certificates?product=%00")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("title", containsString("product"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this is no form at all",
                "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nFALSE_NUMBER",
                "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
                "--b\r\n\r\nx\r\n--b--\r\n",
                "--b\r\nnonsense\r\n\r\nx\r\n--b--\r\n",
                ""
            })
    void aFormThatCannotBeReadIsTheSendersFault(String body) {
        for (String type : List.of("multipart/form-data; boundary=b", "multipart/form-data")) {
            int status = given().header("Idempotency-Key", UUID.randomUUID())
                    .header("Content-Type", type)
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/misuse-reports")
                    .statusCode();
            assertThat(status).as(type).isBetween(400, 422);
        }
    }

    @Test
    void aReportOfMisuseHoldsNothingThatCannotBeSeen() {
        given().header("Idempotency-Key", UUID.randomUUID())
                .multiPart("kind", "FALSE_NUMBER")
                .multiPart("description", "a\u0000b")
                .multiPart("photo", "x.jpg", Photos.jpeg(800, 640).bytes(), "image/jpeg")
                .post("/api/v1/misuse-reports")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/description"));
        assertThat(DATABASE.count("select count(*) from misuse_report where description like 'a%b'"))
                .isZero();
    }

    private static Response cost(String amount) {
        return as(RegularStory.AUDITOR)
                .header("If-Match", "\"0\"")
                .body("{\"amountRupiah\":%s}".formatted(amount))
                .post(FILES + "/" + UUID.randomUUID() + "/inspection-cost");
    }

    private static Response save(Story story, String section, String patch) {
        return as(story.companionToken())
                .contentType("application/merge-patch+json")
                .header("If-Match", story.etag())
                .body(patch)
                .patch(story.path("/sections/" + section));
    }

    private static Response submit(Story story, String ifMatch) {
        return as(story.companionToken())
                .header("If-Match", ifMatch)
                .body(Map.of("pledgeAccepted", true))
                .post(story.path("/submission"));
    }
}
