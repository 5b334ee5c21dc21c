package id.halal.sample;

import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** What a service gets from the platform, seen from outside: requests, tables, roles. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "quota"),
        restrictToAnnotatedClass = false)
class PlatformTest {

    private static final TestDatabase DATABASE = TestDatabase.of("quota");

    @Test
    void aCreatedThingIsAnsweredWithItsPlaceAndVersion() {
        Response created = create("Warung Contoh", "6472", UUID.randomUUID().toString());

        created.then().statusCode(201).header("ETag", "\"0\"").body("phone", equalTo("•••"));
        assertThat(created.header("Location")).endsWith("/api/v1/samples/" + created.path("id"));
    }

    @Test
    void aRepeatUnderTheSameKeyChangesNothingAndAnswersTheSame() {
        String key = UUID.randomUUID().toString();
        Response first = create("Ulang", "6472", key);
        Response second = create("Ulang", "6472", key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(DATABASE.count("select count(*) from sample where name = 'Ulang'"))
                .isOne();
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        create("Satu", "6472", key).then().statusCode(201);

        create("Dua", "6472", key).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(DATABASE.count("select count(*) from sample where name = 'Dua'"))
                .isZero();
    }

    @Test
    void concurrentTwinsHaveOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<Response> twin = () -> create("Kembar", "6472", key);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Response>> answers = pool.invokeAll(List.of(twin, twin, twin, twin));
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }
        assertThat(DATABASE.count("select count(*) from sample where name = 'Kembar'"))
                .isOne();
    }

    @Test
    void aWriteWithoutAKeyIsRefused() {
        officer()
                .body(Map.of("name", "Tanpa", "regencyCode", "6472"))
                .post("/api/v1/samples")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        assertThat(DATABASE.count("select count(*) from sample where name = 'Tanpa'"))
                .isZero();
    }

    @Test
    void aRehearsalAnswersAndLeavesNothing() {
        String rows =
                "select (select count(*) from sample) + (select count(*) from outbox) + (select count(*) from due_fact)"
                        + " + (select count(*) from protected_value) + (select count(*) from idempotency_key)";
        long before = DATABASE.count(rows);

        officer()
                .body(Map.of("name", "Coba", "regencyCode", "6472"))
                .post("/api/v1/samples?dryRun=true")
                .then()
                .statusCode(200)
                .header("Location", equalTo(null))
                .header("ETag", equalTo(null))
                .body("name", equalTo("Coba"));
        officer()
                .body(Map.of("name", "", "regencyCode", "6472"))
                .post("/api/v1/samples?dryRun=true")
                .then()
                .statusCode(422);

        assertThat(DATABASE.count(rows)).isEqualTo(before);
    }

    @Test
    void wrongFieldsAreNamed() {
        create("", "64", UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/name", "/regencyCode")))
                .body("errors.code", hasItem("REQUIRED"));
        raw("{\"name\": \"x\", \"regencyCode\": \"6472\", \"nama\": 1}")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        raw("{\"name\": ").then().statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        raw("{\"name\": {}}").then().statusCode(400).body("code", equalTo("FIELD_TYPE"));
    }

    /** What no database keeps and no reader sees is refused before anything is stored, in protected fields too. */
    @Test
    void whatCannotBeSeenIsRefusedBeforeAnythingIsStored() {
        for (String field : List.of("name", "phone")) {
            raw("{\"name\": \"x\", \"regencyCode\": \"6472\", \"%s\": \"a\\u0000\"}".formatted(field))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/" + field)))
                    .body("errors.code", equalTo(List.of("TEXT_UNPRINTABLE")));
        }
        raw("{\"name\": 5, \"regencyCode\": \"6472\"}").then().statusCode(400).body("code", equalTo("FIELD_TYPE"));
        raw("[]").then().statusCode(400).body("code", equalTo("BODY_TYPE"));
        officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/samples")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("BODY_MISSING")));
    }

    @Test
    void aMisspeltParameterDoesNothing() {
        officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("name", "Salah Ketik", "regencyCode", "6472"))
                .post("/api/v1/samples?dryrun=true")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body("known", equalTo(List.of("dryRun")));
        assertThat(DATABASE.count("select count(*) from sample where name = 'Salah Ketik'"))
                .isZero();
    }

    @Test
    void withoutOrWithABadTokenNobodyGetsIn() {
        given().get("/api/v1/samples/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2("not.a.token")
                .get("/api/v1/samples/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.expired("officer-64", "province-officer"))
                .get("/api/v1/samples/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.withRole("x", "fatwa-member"))
                .get("/api/v1/samples/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void outsideTheScopeARowDoesNotExist() {
        String id = create("Milik Kaltim", "6472", UUID.randomUUID().toString()).path("id");

        officer().get("/api/v1/samples/" + id).then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.provinceOfficer("35"))
                .get("/api/v1/samples/" + id)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(TestTokens.auditor())
                .get("/api/v1/samples/" + id)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(TestTokens.owner("owner-1"))
                .get("/api/v1/samples/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aRowOutsideTheScopeCannotBeWrittenEither() {
        given().auth()
                .oauth2(TestTokens.provinceOfficer("35"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Bukan Saya", "regencyCode", "6472"))
                .post("/api/v1/samples")
                .then()
                .statusCode(500);
        assertThat(DATABASE.count("select count(*) from sample where name = 'Bukan Saya'"))
                .isZero();
    }

    @Test
    void theLoserOfARaceGets409AndAStaleVersion412() {
        Response created = create("Balapan", "6472", UUID.randomUUID().toString());
        String path = "/api/v1/samples/" + created.path("id") + "/closing";

        decide(path, null).then().statusCode(428);
        decide(path, "*").then().statusCode(428);
        decide(path, "W/\"0\"").then().statusCode(400).body("code", equalTo("VERSION_FORMAT"));
        decide(path, "\"7\"").then().statusCode(412);
        decide(path, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        decide(path, "\"0\"").then().statusCode(409).body("state", equalTo("CLOSED"));
    }

    @Test
    void aDomainRefusalIsKeptUnderItsKey() {
        Response created = create("Ditolak", "6472", UUID.randomUUID().toString());
        String path = "/api/v1/samples/" + created.path("id") + "/closing";
        decide(path, "\"0\"").then().statusCode(200);
        String key = UUID.randomUUID().toString();
        officer()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(path)
                .then()
                .statusCode(409);

        assertThat(DATABASE.rows("select status from idempotency_key where key = ?", key)
                        .getFirst())
                .containsEntry("status", 409);
        officer()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(path)
                .then()
                .statusCode(409);
    }

    @Test
    void personalDataIsSealedAndReadingItLeavesOneRow() {
        String id = create("Rahasia", "6472", UUID.randomUUID().toString()).path("id");
        String path = "/api/v1/samples/" + id + "/phone";

        officer().get(path).then().statusCode(422).body("code", equalTo("PURPOSE_MISSING"));
        assertThat(DATABASE.count("select count(*) from protected_read where root_id = ?::uuid", id))
                .isZero();
        officer().get(path + "?purpose=VISIT").then().statusCode(200).body("phone", equalTo("+6281200000001"));
        assertThat(DATABASE.count("select count(*) from protected_read where root_id = ?::uuid", id))
                .isOne();
        given().auth()
                .oauth2(TestTokens.auditor())
                .get("/api/v1/operations/quota/protected-reads?root=" + id)
                .then()
                .statusCode(200)
                .body("items[0].purpose", equalTo("VISIT"))
                .body("items[0].fields", equalTo(List.of("sample.phone")));
        assertThat(DATABASE.count(
                        "select count(*) from protected_value where position('81200000001'::bytea in ciphertext) > 0"))
                .isZero();
    }

    @Test
    void whatComesDueFiresOnce() {
        String id = create("Jatuh Tempo", "6472", UUID.randomUUID().toString()).path("id");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(DATABASE.count(
                                "select count(*) from due_fact where subject = ?::uuid and fired_at is not null", id))
                        .isOne());
        assertThat(DATABASE.count("select count(*) from fired where subject = ?::uuid", id))
                .isOne();
    }

    @Test
    void everyTableForcesRowSecurityAndShowsNothingWithoutAScope() throws SQLException {
        assertThat(DATABASE.unguardedTables()).containsExactly("flyway_platform", "flyway_service");
        assertThat(DATABASE.tablesOpenWithoutScope()).isEmpty();
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(TestTokens.provinceOfficer("64")).contentType(ContentType.JSON);
    }

    private static Response create(String name, String regencyCode, String key) {
        return officer()
                .header("Idempotency-Key", key)
                .body(Map.of("name", name, "regencyCode", regencyCode, "phone", "+6281200000001"))
                .post("/api/v1/samples");
    }

    private static Response raw(String body) {
        return officer().header("Idempotency-Key", UUID.randomUUID()).body(body).post("/api/v1/samples");
    }

    private static Response decide(String path, String ifMatch) {
        RequestSpecification request = officer().header("Idempotency-Key", UUID.randomUUID());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(path);
    }
}
