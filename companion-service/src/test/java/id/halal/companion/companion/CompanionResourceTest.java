package id.halal.companion.companion;

import id.halal.companion.World;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.companion.World.BALIKPAPAN;
import static id.halal.companion.World.SAMARINDA;
import static id.halal.companion.World.as;
import static id.halal.companion.World.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class CompanionResourceTest {

    private static final String PATH = "/api/v1/companions";

    @Test
    void aCoordinatorRegistersForHisOwnLp3h() {
        String lp3h = World.lp3h();
        String registration = World.newCompanionNumber();
        Map<String, Object> body = World.companionBody(registration, lp3h, SAMARINDA);
        String nik = nik(body);

        String id = as(TestTokens.coordinator(lp3h))
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("registration", equalTo(registration))
                .body("lp3hRegistration", equalTo(lp3h))
                .body("status", equalTo("REGISTERED"))
                .body("person.name", equalTo("S• R•"))
                .body("person.nik", equalTo("6472••••••••••" + nik.substring(14)))
                .body("person.phone", equalTo("+62••••••••234"))
                .body("person.email", equalTo("•••"))
                .body("person.bankAccount", equalTo("•••"))
                .body("person.bankCode", equalTo("002"))
                .body("allowedActions", equalTo(List.of("ACTIVATE")))
                .extract()
                .path("id");

        assertThat(World.told(UUID.fromString(id))).containsExactly("companion-registered");
        as(TestTokens.coordinator(lp3h))
                .get(PATH + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("action", equalTo(List.of("REGISTER")))
                .body("[0].from", equalTo("TRAINED"))
                .body("[0].to", equalTo("REGISTERED"))
                .body("[0].actor", equalTo(TestTokens.subject("coordinator-" + lp3h)));
    }

    @Test
    void anotherLp3hIsNotThereForACoordinator() {
        String lp3h = World.lp3h();

        as(TestTokens.coordinator(World.lp3h()))
                .body(World.companionBody(World.newCompanionNumber(), lp3h, SAMARINDA))
                .post(PATH)
                .then()
                .statusCode(404);
    }

    @Test
    void officersRegisterInTheirProvinceAndOthersNowhere() {
        String lp3h = World.lp3h();

        register(TestTokens.provinceOfficer("64"), lp3h, 201);
        register(TestTokens.nationalAdmin(), lp3h, 201);
        register(TestTokens.provinceOfficer("33"), lp3h, 404);
        register(TestTokens.regencyOfficer(SAMARINDA), lp3h, 403);
        register(TestTokens.companion("6472000301"), lp3h, 403);
        register(TestTokens.owner("owner-1"), lp3h, 403);
        register(TestTokens.auditor(), lp3h, 403);
    }

    @Test
    void aCompanionIsSeenByThoseWhoShareARegionOrTheLp3h() {
        World.Registered companion = World.registered(World.lp3h(), SAMARINDA, BALIKPAPAN);
        World.Registered other = World.registered(companion.lp3h(), SAMARINDA);

        get(TestTokens.coordinator(companion.lp3h()), companion, 200);
        get(TestTokens.provinceOfficer("64"), companion, 200);
        get(TestTokens.regencyOfficer(BALIKPAPAN), companion, 200);
        get(TestTokens.companion(companion.registration()), companion, 200);
        get(TestTokens.auditor(), companion, 200);
        get(TestTokens.coordinator(World.lp3h()), companion, 404);
        get(TestTokens.provinceOfficer("33"), companion, 404);
        get(TestTokens.regencyOfficer("6403"), companion, 404);
        get(TestTokens.companion(other.registration()), companion, 404);
        get(TestTokens.owner("owner-1"), companion, 403);
        national().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        national().get(PATH + "/0").then().statusCode(404);
    }

    @Test
    void listsEndAtTheScope() {
        World.Registered mine = World.registered(World.lp3h(), BALIKPAPAN);
        World.Registered other = World.registered(World.lp3h(), SAMARINDA);

        as(TestTokens.coordinator(mine.lp3h()))
                .get(PATH)
                .then()
                .body("items.registration", equalTo(List.of(mine.registration())));
        as(TestTokens.companion(mine.registration()))
                .get(PATH)
                .then()
                .body("items.registration", equalTo(List.of(mine.registration())))
                .body("items[0].person.name", equalTo("S• R•"));
        as(TestTokens.regencyOfficer(BALIKPAPAN))
                .get(PATH + "?limit=200")
                .then()
                .body("items.registration", hasItem(mine.registration()))
                .body("items.registration", not(hasItem(other.registration())));
        as(TestTokens.provinceOfficer("33")).get(PATH).then().body("items", equalTo(List.of()));
    }

    @Test
    void aPersonIsACompanionOnceInTheCountry() {
        World.Registered first = World.registered(World.lp3h(), SAMARINDA);
        Map<String, Object> twice = World.companionBody(World.newCompanionNumber(), World.lp3h(), SAMARINDA);
        String nik = national()
                .get(PATH + "/" + first.id() + "/personal-data?purpose=test")
                .path("nik");
        twice.put("person", World.person(nik));

        as(TestTokens.coordinator((String) twice.get("lp3hRegistration")))
                .body(twice)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("errors.pointer", equalTo(List.of("/person/nik")));
        assertThat(World.DATABASE.count(
                        "select count(*) from companion where registration = ?", twice.get("registration")))
                .isZero();

        Map<String, Object> sameNumber = World.companionBody(first.registration(), first.lp3h(), SAMARINDA);
        national().body(sameNumber).post(PATH).then().statusCode(409).body("errors.pointer", hasItem("/registration"));
    }

    @Test
    void wrongFieldsAreNamed() {
        String lp3h = World.lp3h();
        Map<String, Object> body = World.companionBody("x", lp3h, SAMARINDA);
        national()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("COMPANION_REGISTRATION_FORMAT")));

        Map<String, Object> masked = World.companionBody(World.newCompanionNumber(), lp3h, SAMARINDA);
        masked.put("person", World.person("6472••••••••••09"));
        national()
                .body(masked)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("MASKED_VALUE"))
                .body("errors.pointer", equalTo(List.of("/person/nik")));

        national()
                .body(World.companionBody(World.newCompanionNumber(), "9999999999", SAMARINDA))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("LP3H_UNKNOWN")));
        national()
                .body(World.companionBody(World.newCompanionNumber(), lp3h, "6499"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/serviceCodes/0")));
    }

    @Test
    void theWholeLife() {
        World.Registered companion = World.registered(World.lp3h(), SAMARINDA);
        String coordinator = TestTokens.coordinator(companion.lp3h());

        decide(coordinator, companion, "freeze", 409);
        decide(coordinator, companion, "activation", 200);
        decide(coordinator, companion, "activation", 409);
        decide(coordinator, companion, "thaw", 409);
        decide(coordinator, companion, "freeze", 200);
        decide(coordinator, companion, "thaw", 200);
        decide(coordinator, companion, "revocation", 403);
        decide(TestTokens.provinceOfficer("33"), companion, "revocation", 404);
        decide(TestTokens.companion(companion.registration()), companion, "thaw", 403);
        decide(TestTokens.provinceOfficer("64"), companion, "revocation", 200);
        decide(TestTokens.nationalAdmin(), companion, "thaw", 409);

        national()
                .get(PATH + "/" + companion.id() + "/history")
                .then()
                .body("action", equalTo(List.of("REGISTER", "ACTIVATE", "FREEZE", "THAW", "REVOKE")))
                .body("[2].reason", equalTo("alasan"));
        assertThat(World.told(companion.id()))
                .hasSize(5)
                .startsWith("companion-registered")
                .endsWith("companion-changed");
        national()
                .get(PATH + "/" + companion.id())
                .then()
                .body("status", equalTo("REVOKED"))
                .body("version", equalTo(4))
                .body("allowedActions", equalTo(List.of()));
    }

    @Test
    void underAFrozenLp3hNobodyStarts() {
        World.Registered companion = World.registered(World.lp3h(), SAMARINDA);
        String lp3hId = String.valueOf(World.DATABASE
                .rows("select id from lp3h where registration = ?", companion.lp3h())
                .getFirst()
                .get("id"));
        national()
                .body(Map.of("reason", "sanksi"))
                .post("/api/v1/lp3h/" + lp3hId + "/freeze")
                .then()
                .statusCode(200);

        decide(TestTokens.coordinator(companion.lp3h()), companion, "activation", 409);
        as(TestTokens.coordinator(companion.lp3h()))
                .body(World.companionBody(World.newCompanionNumber(), companion.lp3h(), SAMARINDA))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("LP3H_NOT_ACTIVE"));
    }

    private static void register(String token, String lp3h, int expected) {
        as(token)
                .body(World.companionBody(World.newCompanionNumber(), lp3h, SAMARINDA))
                .post(PATH)
                .then()
                .statusCode(expected);
    }

    private static void get(String token, World.Registered companion, int expected) {
        as(token).get(PATH + "/" + companion.id()).then().statusCode(expected);
    }

    private static void decide(String token, World.Registered companion, String decision, int expected) {
        boolean withReason = decision.equals("freeze") || decision.equals("revocation");
        var request = as(token);
        if (withReason) {
            request.body(Map.of("reason", "alasan"));
        }
        request.post(PATH + "/" + companion.id() + "/" + decision).then().statusCode(expected);
    }

    private static String nik(Map<String, Object> body) {
        return String.valueOf(((Map<?, ?>) body.get("person")).get("nik"));
    }
}
