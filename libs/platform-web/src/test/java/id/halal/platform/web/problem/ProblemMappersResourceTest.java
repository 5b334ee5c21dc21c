package id.halal.platform.web.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

/** The mappers against the real server: Quarkus has mappers of its own that must not win. */
@QuarkusTest
class ProblemMappersResourceTest {

    record Wish(@NotBlank String name, int units) {}

    @Path("/wishes")
    @Produces(MediaType.APPLICATION_JSON)
    public static class Wishes {

        @GET
        @PermitAll
        public String list(@QueryParam("limit") @Max(200) int limit) {
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
        public String create(@Valid Wish wish) {
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
        refused(body("{\"name\":\"x\",\"colour\":1}"), 400, "UNKNOWN_FIELD")
                .body("errors[0].pointer", equalTo("/colour"));
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

    private static ValidatableResponse refused(RequestSpecification request, int status, String code) {
        return request.post("/wishes")
                .then()
                .statusCode(status)
                .contentType(ProblemDocument.MEDIA_TYPE)
                .header("Content-Language", "id")
                .body("code", equalTo(code));
    }
}
