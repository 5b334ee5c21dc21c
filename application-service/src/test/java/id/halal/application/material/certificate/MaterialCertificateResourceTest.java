package id.halal.application.material.certificate;

import id.halal.application.BusinessServiceStub;
import id.halal.application.CertificateSearchStub;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.material.certificate.Portal.DATABASE;
import static id.halal.application.material.certificate.Portal.REGISTER;
import static id.halal.application.material.certificate.Portal.as;
import static id.halal.application.material.certificate.Portal.number;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CertificateSearchStub.class, restrictToAnnotatedClass = false)
class MaterialCertificateResourceTest {

    private static final String OWNER = TestTokens.owner("material-owner");
    private static final String COMPANION = TestTokens.companion("6472000901");
    private static final String OFFICER = TestTokens.provinceOfficer("64");
    private static final String OTHER_OFFICER = TestTokens.regencyOfficer("6472");

    @Inject
    MaterialLookupJob job;

    private Portal portal;

    @BeforeEach
    void portalIsUp() {
        portal = Portal.fresh(job);
    }

    @Test
    void thePositiveListIsOpenToEveryone() {
        given().header("Accept-Language", "en")
                .get("/api/v1/materials?text=Telur ayam")
                .then()
                .statusCode(200)
                .body("exempt", equalTo(true))
                .body("standing", equalTo("EXEMPT"))
                .body("group", equalTo("NATURAL"))
                .body("version", equalTo("KMA1360-2021/2026-11"))
                .body("items[0].name", equalTo("telur"))
                .body("items[0].basis", equalTo("S"))
                .body("items[0].origin", equalTo("ANIMAL"));
        given().get("/api/v1/materials?text=margar&limit=5")
                .then()
                .body("exempt", equalTo(false))
                .body("standing", equalTo("UNLISTED"))
                .body("items.name", hasItem("margarin"))
                .body("items[0].reason", equalTo("EMULSIFIER"));
        given().header("Accept-Language", "id")
                .get("/api/v1/materials?text=Gelatin")
                .then()
                .body(
                        "sentence",
                        equalTo("Bahan ini wajib bersertifikat halal: dapat mengandung turunan hewan."
                                + " Pilih yang bersertifikat dan tuliskan nomornya."));
        given().get("/api/v1/materials").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        given().get("/api/v1/materials?text=a&limit=0").then().statusCode(400);
    }

    @Test
    void whatTheSearchShowsIsKeptAndNotAskedForAgain() {
        String number = number();
        portal.shows(number, "Margarin Crème", "PT Contoh Pangan");

        as(OWNER)
                .get(REGISTER + "?number=" + number.toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .body("search", equalTo("ASKED"))
                .body("items.size()", equalTo(1))
                .body("items[0].number", equalTo(number))
                .body("items[0].productName", equalTo("Margarin Crème"))
                .body("items[0].producer", equalTo("PT Contoh Pangan"))
                .body("items[0].issuedOn", equalTo("2026-11-20"))
                .body("items[0].source", equalTo("PORTAL"))
                .body("items[0].state", equalTo("CONFIRMED"))
                .body("items[0].ageDays", equalTo(0))
                .body("lookup", nullValue());
        as(COMPANION).get(REGISTER + "?number=" + number).then().body("search", equalTo("NOT_ASKED"));
        String other = number();
        portal.shows(other, "Cokelat bubuk", "PT Contoh Pangan");
        as(TestTokens.withRole("companion-service", "service"))
                .get("/internal/material-certificates/" + other)
                .then()
                .statusCode(200)
                .body("search", equalTo("ASKED"))
                .body("items[0].productName", equalTo("Cokelat bubuk"));
        as(COMPANION).get("/internal/material-certificates/" + other).then().statusCode(403);
        assertThat(portal.asked()).isEqualTo(2);

        portal.showsByProduct("creme marg", number, "Margarin Crème", "PT Contoh Pangan");
        as(COMPANION)
                .get(REGISTER + "?product=creme marg&producer=CONTOH")
                .then()
                .body("items.number", hasItem(number));
        as(COMPANION).get(REGISTER + "?product=creme&producer=lain").then().body("items.number", not(hasItem(number)));
    }

    @Test
    void aNumberTheSearchDoesNotKnowIsRemembered() {
        String number = number();

        as(OWNER)
                .get(REGISTER + "?number=" + number)
                .then()
                .body("search", equalTo("ASKED"))
                .body("items", empty());
        as(OWNER).get(REGISTER + "?number=" + number).then().body("search", equalTo("NOT_ASKED"));

        DATABASE.update("update material_lookup set ended_at = ended_at - interval '2 days' where number = ?", number);
        as(OWNER).get(REGISTER + "?number=" + number).then().body("search", equalTo("ASKED"));
        assertThat(portal.asked()).isEqualTo(2);
    }

    @Test
    void whatCannotBeACertificatesNumberIsRefusedWithItsOwnCode() {
        as(OWNER)
                .get(REGISTER + "?number=KH-0012024")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors.pointer", contains("?number"))
                .body("errors.code", contains("CERTIFICATE_NUMBER_IS_FATWA_DECISION"));
        as(OWNER)
                .get(REGISTER + "?number=ID123")
                .then()
                .statusCode(400)
                .body("errors.code", contains("CERTIFICATE_NUMBER_FORMAT"));
        as(OWNER).get(REGISTER).then().statusCode(400);
        as(OWNER).get(REGISTER + "?number=JAKIM.700-2").then().statusCode(200).body("search", equalTo("NOT_ASKED"));
        given().get(REGISTER + "?number=" + number()).then().statusCode(401);
        assertThat(portal.asked()).isZero();
    }

    private static Map<String, Object> entry(String number) {
        return Map.of(
                "number", number,
                "productName", "Kecap Manis",
                "producer", "UD Contoh",
                "evidence", "Kemasan botol 600 ml");
    }

    private static Response decide(String token, String id, String decision, String version, Object body) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(REGISTER + "/" + id + "/" + decision);
    }

    @Test
    void anEntryByHandIsUnverifiedUntilASecondPersonConfirmsIt() {
        String number = number();
        String id = as(COMPANION)
                .body(entry(number))
                .post(REGISTER)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("UNVERIFIED"))
                .body("source", equalTo("MANUAL"))
                .extract()
                .path("id");
        as(OFFICER)
                .body(entry(number))
                .post(REGISTER)
                .then()
                .statusCode(409)
                .body("code", equalTo("MATERIAL_CERTIFICATE_KNOWN"))
                .body("certificateId", equalTo(id));
        as(COMPANION).get("/api/v1/material-lookups").then().body("items.number", hasItem(number));
        as(OFFICER)
                .get(REGISTER + "?state=UNVERIFIED&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("search", equalTo("NOT_ASKED"));
        as(OFFICER).get(REGISTER + "?state=SOLD").then().statusCode(400);

        decide(COMPANION, id, "confirmation", "0", "").then().statusCode(403);
        decide(OFFICER, id, "confirmation", "7", "").then().statusCode(412);
        as(OFFICER).post(REGISTER + "/" + id + "/confirmation").then().statusCode(428);
        decide(OFFICER, id, "confirmation", "0", "")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("CONFIRMED"));
        decide(OTHER_OFFICER, id, "rejection", "1", Map.of("reason", "Palsu"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("state", equalTo("CONFIRMED"));
        decide(OFFICER, UUID.randomUUID().toString(), "confirmation", "0", "")
                .then()
                .statusCode(404);
    }

    @Test
    void whoEnteredItDecidesNothingAndTheSearchHasTheLastWord() {
        String number = number();
        String id = as(OFFICER)
                .body(entry(number))
                .post(REGISTER)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decide(OFFICER, id, "confirmation", "0", "").then().statusCode(403).body("code", equalTo("MATERIAL_FOUR_EYES"));
        decide(OTHER_OFFICER, id, "rejection", "0", Map.of("reason", "Tidak terbaca"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("Tidak terbaca"));

        portal.shows(number, "KECAP MANIS", "Contoh, UD");
        job.drain();

        as(OWNER)
                .get(REGISTER + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("source", equalTo("PORTAL"))
                .body("productName", equalTo("KECAP MANIS"));
        decide(OTHER_OFFICER, id, "rejection", "2", Map.of("reason", "Palsu"))
                .then()
                .statusCode(409);
    }

    @Test
    void anEntryIsCheckedFieldByField() {
        as(COMPANION)
                .body(Map.of(
                        "number",
                        "KH-1",
                        "productName",
                        "Kecap",
                        "producer",
                        "UD Contoh",
                        "issuedOn",
                        "2199-01-01",
                        "expiresOn",
                        "2198-01-01"))
                .post(REGISTER)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/number", "/issuedOn", "/expiresOn"))
                .body(
                        "errors.code",
                        contains(
                                "CERTIFICATE_NUMBER_IS_FATWA_DECISION",
                                "IN_THE_FUTURE",
                                "MATERIAL_EXPIRES_BEFORE_ISSUE"));
        as(COMPANION).body("{}").post(REGISTER).then().statusCode(422);
        as(OWNER).body(entry(number())).post(REGISTER).then().statusCode(403);
        given().auth()
                .oauth2(COMPANION)
                .contentType("application/json")
                .body(entry(number()))
                .post(REGISTER)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void aCallerCannotWriteWhatClaimsToComeFromThePortal() throws SQLException {
        try (Connection connection = DATABASE.connectAsLogin()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope = connection.prepareStatement(
                    "select set_config('role', 'app', true), set_config('app.kind', 'national', true), set_config('app.caller', 'x', true)")) {
                scope.execute();
            }
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into material_certificate (id, number, product_name, product_key, producer, source, state,
                        entered_by, entered_at, version)
                    values (uuidv7(), 'ID1', 'x', 'x', 'x', 'PORTAL', 'CONFIRMED', 'x', now(), 0)""")) {
                assertThatThrownBy(insert::execute).hasMessageContaining("row-level security");
            }
            connection.rollback();
        }
    }
}
