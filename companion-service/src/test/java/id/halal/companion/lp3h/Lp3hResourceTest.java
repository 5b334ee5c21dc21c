package id.halal.companion.lp3h;

import id.halal.companion.World;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.companion.World.as;
import static id.halal.companion.World.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class Lp3hResourceTest {

    @Test
    void anOfficerRegistersInsideHisProvince() {
        String registration = World.newLp3hNumber();
        Response answer = as(TestTokens.provinceOfficer("64"))
                .body(World.lp3hBody(registration, "6472", "6471", "6472"))
                .post("/api/v1/lp3h");

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("registration", equalTo(registration))
                .body("serviceCodes", equalTo(List.of("6471", "6472")))
                .body("status", equalTo("ACTIVE"))
                .body("allowedActions", equalTo(List.of("FREEZE")));
        assertThat(World.told(UUID.fromString(answer.path("id")))).containsExactly("lp3h-registered");
    }

    @Test
    void outsideHisProvinceThereIsNothingForAnOfficer() {
        String registration = World.newLp3hNumber();

        as(TestTokens.provinceOfficer("33"))
                .body(World.lp3hBody(registration, "6472"))
                .post("/api/v1/lp3h")
                .then()
                .statusCode(404);
        assertThat(World.DATABASE.count("select count(*) from lp3h where registration = ?", registration))
                .isZero();
    }

    @Test
    void otherRolesMayNotRegister() {
        for (String token : List.of(
                TestTokens.coordinator("1164000001"),
                TestTokens.regencyOfficer("6472"),
                TestTokens.companion("6472000301"),
                TestTokens.owner("owner-1"),
                TestTokens.auditor())) {
            as(token)
                    .body(World.lp3hBody(World.newLp3hNumber(), "6472"))
                    .post("/api/v1/lp3h")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aNumberIsGivenOnce() {
        String registration = World.lp3h();

        national()
                .body(World.lp3hBody(registration, "6472"))
                .post("/api/v1/lp3h")
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("errors.pointer", hasItem("/registration"));
    }

    @Test
    void wrongFieldsAreNamed() {
        national()
                .body(Map.of("registration", "123", "institutionName", "", "serviceCodes", List.of()))
                .post("/api/v1/lp3h")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/institutionName", "/registration", "/serviceCodes")))
                .body("errors.code", hasItem("LP3H_REGISTRATION_DIGITS"));
        national()
                .body(World.lp3hBody(World.newLp3hNumber(), "6472", "6499", "64"))
                .post("/api/v1/lp3h")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/serviceCodes/1", "/serviceCodes/2")))
                .body("errors.code", everyItem(equalTo("REGENCY_UNKNOWN")));
    }

    @Test
    void textThatNoDatabaseKeepsIsTheClientsMistake() {
        national()
                .body(Map.of(
                        "registration",
                        World.newLp3hNumber(),
                        "institutionName",
                        "a\u0000b",
                        "serviceCodes",
                        List.of("6472")))
                .post("/api/v1/lp3h")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/institutionName")))
                .body("errors.code", equalTo(List.of("TEXT_UNPRINTABLE")));
        national()
                .urlEncodingEnabled(false)
                .get("/api/v1/lp3h?serviceCode=%00")
                .then()
                .statusCode(400);
    }

    @Test
    void everyoneSignedInReadsTheRegister() {
        String registration = World.lp3h();
        String id = national()
                .get("/api/v1/lp3h?limit=200&cursor=" + cursorBefore(registration))
                .path("items.find { it.registration == '" + registration + "' }.id");

        for (String token : List.of(
                TestTokens.owner("owner-1"),
                TestTokens.companion("nobody"),
                TestTokens.coordinator("1164000001"),
                TestTokens.provinceOfficer("33"))) {
            as(token).get("/api/v1/lp3h/" + id).then().statusCode(200).header("ETag", "\"0\"");
        }
        as(TestTokens.owner("owner-1")).get("/api/v1/lp3h/not-an-id").then().statusCode(404);
    }

    @Test
    void theListComesInPages() {
        World.lp3h();
        World.lp3h();
        World.lp3h();
        Response first = national().get("/api/v1/lp3h?limit=2");
        List<String> firstNumbers = first.path("items.registration");
        List<String> secondNumbers = national()
                .get("/api/v1/lp3h?limit=2&cursor=" + first.path("next"))
                .path("items.registration");

        assertThat(firstNumbers).hasSize(2).isSorted();
        assertThat(secondNumbers.getFirst()).isGreaterThan(firstNumbers.getLast());
        national().get("/api/v1/lp3h?limit=0").then().statusCode(400);
        national().get("/api/v1/lp3h?status=SLEEPING").then().statusCode(400);
        national().get("/api/v1/lp3h?cursor=***").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void freezingAndThawing() {
        String id = national()
                .body(World.lp3hBody(World.newLp3hNumber(), "6472"))
                .post("/api/v1/lp3h")
                .path("id");
        Map<String, String> reason = Map.of("reason", "Pasal 170 PP 42/2024");

        as(TestTokens.provinceOfficer("33"))
                .body(reason)
                .post("/api/v1/lp3h/" + id + "/freeze")
                .then()
                .statusCode(404);
        national()
                .header("If-Match", "\"7\"")
                .body(reason)
                .post("/api/v1/lp3h/" + id + "/freeze")
                .then()
                .statusCode(412);
        national()
                .header("If-Match", "\"0\"")
                .body(reason)
                .post("/api/v1/lp3h/" + id + "/freeze")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("FROZEN"))
                .body("allowedActions", equalTo(List.of("THAW")));
        national()
                .body(reason)
                .post("/api/v1/lp3h/" + id + "/freeze")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("state", equalTo("FROZEN"))
                .body("allowedActions", equalTo(List.of("THAW")))
                .body("changedBy", equalTo(TestTokens.subject("national")));
        national().post("/api/v1/lp3h/" + id + "/thaw").then().statusCode(200).body("status", equalTo("ACTIVE"));
        assertThat(World.told(UUID.fromString(id))).containsExactly("lp3h-registered", "lp3h-changed", "lp3h-changed");
    }

    private static String cursorBefore(String registration) {
        String before = String.valueOf(Long.parseLong(registration) - 1);
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(before.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
