package id.halal.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.platform.web.patch.MergePatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

/** The mappers against the real server: Quarkus has mappers of its own that must not win. */
@QuarkusTest
class ProblemMappersResourceTest {

    enum Colour {
        RED
    }

    record Wish(
            @NotBlank String name,
            int units,
            long amountRupiah,
            boolean own,
            LocalDate since,
            Colour colour,
            List<String> variants,
            String note) {}

    @Path("/wishes")
    @Produces(MediaType.APPLICATION_JSON)
    public static class Wishes {

        private final MergePatch merge;

        Wishes(MergePatch merge) {
            this.merge = merge;
        }

        @GET
        @PermitAll
        public String list(
                @QueryParam("limit") @Max(200) int limit,
                @QueryParam("q") String text,
                @QueryParam("open") Boolean open,
                @QueryParam("status") List<String> statuses) {
            if (limit == 13) {
                throw new IllegalStateException("secret of id.halal.SomeClass");
            }
            if (limit == 14) {
                throw ProblemException.of(CommonProblem.UNAVAILABLE);
            }
            return "[]";
        }

        @POST
        @PermitAll
        @Consumes(MediaType.APPLICATION_JSON)
        public String create(@NotNull @Valid Wish wish) {
            return "{}";
        }

        @PATCH
        @PermitAll
        @Consumes(MergePatch.MEDIA_TYPE)
        public String change(@NotNull JsonNode patch) throws JsonProcessingException {
            merge.apply(new Wish("x", 1, 1, true, LocalDate.EPOCH, Colour.RED, List.of(), "x"), patch, Wish.class);
            return "{}";
        }

        @GET
        @Path("mine")
        @RolesAllowed("business-owner")
        public String mine() {
            return "[]";
        }

        @GET
        @Path("forgotten")
        public String forgotten() {
            return "[]";
        }
    }

    @Test
    void brokenJsonIsA400() {
        refused(body("{"), 400, "MALFORMED_JSON");
    }

    @Test
    void aWrongTypeIsA400WithItsPointer() {
        refused(body("{\"name\":\"x\",\"units\":\"many\"}"), 400, "FIELD_TYPE")
                .body("errors[0].pointer", equalTo("/units"));
    }

    @Test
    void anUnknownFieldIsA400WithItsPointer() {
        refused(body("{\"name\":\"x\",\"taste\":1}"), 400, "UNKNOWN_FIELD")
                .body("errors[0].pointer", equalTo("/taste"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amountRupiah | 1.5",
                "amountRupiah | 1.0",
                "amountRupiah | \"1\"",
                "amountRupiah | true",
                "units        | 1.7",
                "units        | \"\"",
                "own          | 1",
                "own          | \"true\"",
                "name         | 5",
                "name         | true",
                "since        | 20000",
                "since        | [2026,1,1]",
                "colour       | 0",
                "variants     | \"x\""
            })
    void aValueOfAnotherTypeIsNotTurnedIntoTheFieldsOwn(String field, String value) {
        refused(body("{\"%s\":%s}".formatted(field, value)), 400, "FIELD_TYPE")
                .body("errors[0].pointer", equalTo("/" + field));
        patched("{\"%s\":%s}".formatted(field, value), 400, "FIELD_TYPE")
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/name       | {\"name\":\"a\\u0000\"}               | TEXT_UNPRINTABLE",
                "/name       | {\"name\":\"Kue \\u202egnp.exe\"}     | TEXT_UNPRINTABLE",
                "/name       | {\"name\":\"a\\ud800\"}               | TEXT_UNPRINTABLE",
                "/name       | {\"name\":\"a\\nb\"}                  | TEXT_ONE_LINE",
                "/name       | {\"name\":\"\\u200d\"}                | TEXT_INVISIBLE",
                "/variants/1 | {\"variants\":[\"a\",\"b\\nc\"]}    | TEXT_ONE_LINE",
                "/note       | {\"note\":\"a\\nb\\u0007\"}         | TEXT_UNPRINTABLE",
                "/since      | {\"since\":\"9999-12-31\"}              | DATE_RANGE",
                "/since      | {\"since\":\"+999999999-12-31\"}        | DATE_RANGE",
                "/since      | {\"since\":\"-4800-01-01\"}             | DATE_RANGE"
            })
    void whatNoFieldTakesIsA422WithItsPointer(String pointer, String json, String code) {
        refused(body(json), 422, "INVALID_FIELDS")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        patched(json, 422, "INVALID_FIELDS")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aNoteMayHaveLines() {
        body("{\"name\":\"x\",\"note\":\"a\\nb\"}").post("/wishes").then().statusCode(200);
    }

    @Test
    void aBodyOfAnotherFormIsToldAsSuch() {
        refused(body("[]"), 400, "BODY_TYPE").body("errors[0].pointer", equalTo(""));
        refused(body("{\"name\":\"x\"} x"), 400, "MALFORMED_JSON");
    }

    @Test
    void aMissingBodyIsNoParameter() {
        refused(given().contentType("application/json"), 422, "INVALID_FIELDS")
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo("BODY_MISSING"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=a, ?limit, PARAMETER_NUMBER",
        "limit=1.5, ?limit, PARAMETER_NUMBER",
        "limit=, ?limit, PARAMETER_NUMBER",
        "limit=99999999999, ?limit, PARAMETER_NUMBER",
        "open=maybe, ?open, PARAMETER_BOOLEAN",
        "q=%00, ?q, TEXT_UNPRINTABLE",
        "q=a&q=b, ?q, PARAMETER_ONCE"
    })
    void aValueThatCannotBeReadIsA400NamingTheParameter(String query, String pointer, String code) {
        given().urlEncodingEnabled(false)
                .get("/wishes?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aParameterNobodyKnowsIsA400NamingThoseThatAreKnown() {
        given().header("Accept-Language", "en")
                .get("/wishes?region=64")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body("known", equalTo(List.of("limit", "open", "q", "status")))
                .body("title", equalTo("There is no parameter region here. Known are: limit, open, q, status."));
        given().get("/wishes?status=A&status=B&open=false&limit=5&q=x").then().statusCode(200);
    }

    @Test
    void aBrokenRuleIsA422WithItsPointer() {
        refused(body("{\"name\":\"\"}"), 422, "INVALID_FIELDS").body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void aParameterOutOfRangeIsNamed() {
        given().get("/wishes?limit=201")
                .then()
                .statusCode(422)
                .contentType(ProblemDocument.MEDIA_TYPE)
                .body("errors[0].pointer", equalTo("?limit"));
    }

    @Test
    void anotherMediaTypeIsA415() {
        refused(given().contentType("text/plain").body("x"), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void anotherMethodIsA405() {
        given().delete("/wishes").then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void anUnknownPathIsA404() {
        given().get("/nothing").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void withoutTokenIsA401() {
        given().get("/wishes/mine")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void anEndpointNobodyAnnotatedIsDenied() {
        given().get("/wishes/forgotten").then().statusCode(401);
    }

    @Test
    void theLastResortSaysNothingButATraceId() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/wishes?limit=13")
                .then()
                .statusCode(500)
                .contentType(ProblemDocument.MEDIA_TYPE)
                .body("code", equalTo("INTERNAL"))
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"))
                .body(not(containsString("secret")));
    }

    @Test
    void everyFailureOfOursCarriesATraceId() {
        given().get("/wishes?limit=14")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void answersInTheCallersLanguage() {
        given().header("Accept-Language", "en")
                .get("/nothing")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("There is nothing here that you may see."));
    }

    private static RequestSpecification body(String json) {
        return given().contentType("application/json").body(json);
    }

    private static ValidatableResponse patched(String json, int status, String code) {
        return given().contentType(MergePatch.MEDIA_TYPE)
                .body(json)
                .patch("/wishes")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse refused(RequestSpecification request, int status, String code) {
        return request.post("/wishes")
                .then()
                .statusCode(status)
                .contentType(ProblemDocument.MEDIA_TYPE)
                .header("Content-Language", "id")
                .body("code", equalTo(code));
    }
}
