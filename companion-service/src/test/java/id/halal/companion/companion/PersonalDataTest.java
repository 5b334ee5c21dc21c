package id.halal.companion.companion;

import id.halal.companion.World;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.List;

import static id.halal.companion.World.SAMARINDA;
import static id.halal.companion.World.as;
import static id.halal.companion.World.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class PersonalDataTest {

    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";

    @Test
    void inFullOnlyWithAPurposeAndOneAuditRow() {
        World.Registered companion = World.registered(World.lp3h(), SAMARINDA);
        String path = "/api/v1/companions/" + companion.id() + "/personal-data";
        String coordinator = TestTokens.coordinator(companion.lp3h());

        as(coordinator).get(path).then().statusCode(422).body("code", equalTo("PURPOSE_MISSING"));
        as(TestTokens.coordinator(World.lp3h()))
                .get(path + "?purpose=bayar")
                .then()
                .statusCode(404);
        as(TestTokens.regencyOfficer(SAMARINDA))
                .get(path + "?purpose=bayar")
                .then()
                .statusCode(403);
        assertThat(reads(companion)).isZero();

        as(coordinator)
                .get(path + "?purpose=pembayaran insentif")
                .then()
                .statusCode(200)
                .body("name", equalTo("Siti Rahasia"))
                .body("phone", equalTo("+6281355501234"))
                .body("email", equalTo("siti.rahasia@example.org"))
                .body("npwp", equalTo("092542943407000"))
                .body("bankCode", equalTo("002"))
                .body("bankAccount", equalTo("773300114455"));
        assertThat(reads(companion)).isOne();
        as(TestTokens.auditor())
                .get("/api/v1/operations/companion/protected-reads?root=" + companion.id())
                .then()
                .statusCode(200)
                .body("items.purpose", equalTo(List.of("pembayaran insentif")))
                .body("items.reader", equalTo(List.of(TestTokens.subject("coordinator-" + companion.lp3h()))));
    }

    @Test
    void aCorrectionChangesOnlyWhatItBrings() {
        World.Registered companion = World.registered(World.lp3h(), SAMARINDA);

        patch(
                        companion,
                        "\"0\"",
                        "{\"serviceCodes\":[\"6471\",\"6472\"],\"person\":{\"phone\":\"081200000777\",\"email\":null}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("serviceCodes", equalTo(List.of("6471", "6472")))
                .body("person.phone", equalTo("+62••••••••777"))
                .body("person.email", equalTo(null))
                .body("person.name", equalTo("S• R•"));
        national()
                .get("/api/v1/companions/" + companion.id() + "/personal-data?purpose=periksa")
                .then()
                .body("phone", equalTo("+6281200000777"))
                .body("email", equalTo(null))
                .body("bankAccount", equalTo("773300114455"));
        assertThat(World.told(companion.id())).containsExactly("companion-registered", "companion-changed");
    }

    @Test
    void aMaskIsNeverWrittenBack() {
        World.Registered companion = World.registered(World.lp3h(), SAMARINDA);

        patch(companion, "\"0\"", "{\"person\":{\"name\":\"S• R•\",\"phone\":\"+62••••••••234\"}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("MASKED_VALUE"))
                .body("errors.pointer", equalTo(List.of("/person/name", "/person/phone")));
        national()
                .get("/api/v1/companions/" + companion.id() + "/personal-data?purpose=periksa")
                .then()
                .body("name", equalTo("Siti Rahasia"));
    }

    @Test
    void aCorrectionNeedsTheVersionAndRightFields() {
        World.Registered companion = World.registered(World.lp3h(), SAMARINDA);

        as(TestTokens.coordinator(companion.lp3h()))
                .contentType(PATCH)
                .body("{}")
                .patch("/api/v1/companions/" + companion.id())
                .then()
                .statusCode(428);
        patch(companion, "\"5\"", "{}").then().statusCode(412);
        patch(companion, "\"0\"", "{\"person\":{\"nik\":\"6472014505900009\"}}")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        patch(companion, "\"0\"", "{\"person\":{\"name\":null}}")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("REQUIRED")));
        patch(companion, "\"0\"", "{\"person\":{\"phone\":\"123\"}}")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/person/phone")))
                .body("errors.code", equalTo(List.of("PHONE_FORMAT")));
        patch(companion, "\"0\"", "{\"serviceCodes\":[]}").then().statusCode(422);
        patch(companion, "\"0\"", "{\"person\":").then().statusCode(400);
    }

    private static Response patch(World.Registered companion, String version, String patch) {
        return as(TestTokens.coordinator(companion.lp3h()))
                .contentType(PATCH)
                .header("If-Match", version)
                .body(patch)
                .patch("/api/v1/companions/" + companion.id());
    }

    private static long reads(World.Registered companion) {
        return World.DATABASE.count("select count(*) from protected_read where root_id = ?", companion.id());
    }
}
