package id.halal.companion;

import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** What tests begin with: LP3H and companions made over REST, each with numbers of its own. */
public final class World {

    public static final TestDatabase DATABASE = TestDatabase.of("companion");
    public static final String SAMARINDA = "6472";
    public static final String BALIKPAPAN = "6471";

    private static final String NUMBERS = "halal.test.companion.numbers";

    /** A companion as registered. */
    public record Registered(UUID id, String registration, String lp3h) {
        public RequestSpecification asCaller() {
            return as(TestTokens.companion(registration));
        }
    }

    private World() {}

    /** Kept in a system property: a second test profile has other class loaders, but the same database. */
    private static int nextNumber() {
        synchronized (System.class) {
            int next = Integer.getInteger(NUMBERS, 1000) + 1;
            System.setProperty(NUMBERS, String.valueOf(next));
            return next;
        }
    }

    /** JSON, a fresh idempotency key and English sentences. */
    public static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification national() {
        return as(TestTokens.nationalAdmin());
    }

    public static String newLp3hNumber() {
        return "11640" + String.format("%05d", nextNumber());
    }

    public static String newNik() {
        return "647201150590" + String.format("%04d", nextNumber());
    }

    public static String newCompanionNumber() {
        return "647200" + String.format("%04d", nextNumber());
    }

    /** @return the registration number */
    public static String lp3h() {
        String registration = newLp3hNumber();
        national()
                .body(lp3hBody(registration, SAMARINDA, BALIKPAPAN))
                .post("/api/v1/lp3h")
                .then()
                .statusCode(201);
        return registration;
    }

    public static Map<String, Object> lp3hBody(String registration, String... serviceCodes) {
        return Map.of(
                "registration", registration, "institutionName", "LP3H Contoh", "serviceCodes", List.of(serviceCodes));
    }

    public static Map<String, Object> companionBody(String registration, String lp3h, String... serviceCodes) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("registration", registration);
        body.put("lp3hRegistration", lp3h);
        body.put("serviceCodes", List.of(serviceCodes));
        body.put("person", person(newNik()));
        return body;
    }

    public static Map<String, Object> person(String nik) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", "Siti Rahasia");
        person.put("nik", nik);
        person.put("phone", "081355501234");
        person.put("email", "siti.rahasia@example.org");
        person.put("npwp", "09.254.294.3-407.000");
        person.put("bankCode", "002");
        person.put("bankAccount", "773300114455");
        return person;
    }

    /** Registered, not yet active. */
    public static Registered registered(String lp3h, String... serviceCodes) {
        String registration = newCompanionNumber();
        Response answer = as(TestTokens.coordinator(lp3h))
                .body(companionBody(registration, lp3h, serviceCodes))
                .post("/api/v1/companions");
        answer.then().statusCode(201);
        return new Registered(UUID.fromString(answer.path("id")), registration, lp3h);
    }

    public static Registered active(String lp3h, String... serviceCodes) {
        Registered companion = registered(lp3h, serviceCodes);
        as(TestTokens.coordinator(lp3h))
                .post("/api/v1/companions/" + companion.id() + "/activation")
                .then()
                .statusCode(200);
        return companion;
    }

    public static void freeze(Registered companion) {
        as(TestTokens.coordinator(companion.lp3h()))
                .body(Map.of("reason", "pembinaan"))
                .post("/api/v1/companions/" + companion.id() + "/freeze")
                .then()
                .statusCode(200);
    }

    /** The types of the events told about a subject, in order. */
    public static List<String> told(UUID subject) {
        return DATABASE.rows("select type from outbox where subject = ? order by sequence", subject).stream()
                .map(row -> String.valueOf(row.get("type")))
                .map(type -> type.replace("id.halal.companion.", "").replace(".v1", ""))
                .toList();
    }
}
