package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static io.restassured.RestAssured.given;

/** The service over REST, as an officer of Kalimantan Timur would use it. */
final class Api {

    static final String OFFICER = TestTokens.provinceOfficer("64");
    private static final AtomicInteger CODES = new AtomicInteger();

    private Api() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static RequestSpecification write(String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static String newCode() {
        return "T" + ProcessHandle.current().pid() + "-" + CODES.incrementAndGet();
    }

    /** A programme that runs through the whole present year, as a request. */
    static Map<String, Object> programme(String code, long units) {
        int year = today().getYear();
        Map<String, Object> body = new HashMap<>();
        body.put("facilitationCode", code);
        body.put("name", "Program Uji");
        body.put("year", year);
        body.put("channel", "SELF_DECLARE_FACILITATED");
        body.put("funder", "Pemerintah Provinsi Kalimantan Timur");
        body.put("fundSource", "APBD");
        body.put("scopeCodes", List.of("64"));
        body.put("startsOn", year + "-01-01");
        body.put("endsOn", year + "-12-31");
        body.put("units", units);
        body.put("fallback", false);
        body.put("lockedLp3h", List.of());
        return body;
    }

    static Response create(Map<String, Object> body) {
        return write(OFFICER).body(body).post("/api/v1/programmes");
    }

    static Response activate(String id, String version) {
        return write(OFFICER).header("If-Match", version).post("/api/v1/programmes/" + id + "/activation");
    }

    /** Created and active. */
    static Programme active(Map<String, Object> body) {
        Response created = create(body);
        created.then().statusCode(201);
        activate(created.path("id"), "\"0\"").then().statusCode(200);
        return new Programme(
                created.path("id"), (String) body.get("facilitationCode"), created.path("rootAllocationId"));
    }

    static Programme active(long units) {
        return active(programme(newCode(), units));
    }

    /** A decision on a programme: POST with the version as it is now. */
    static Response decide(String token, String id, String decision, Map<String, Object> body) {
        return deciding(token, id).body(body).post("/api/v1/programmes/" + id + "/" + decision);
    }

    static Response decide(String token, String id, String decision) {
        return deciding(token, id).post("/api/v1/programmes/" + id + "/" + decision);
    }

    private static RequestSpecification deciding(String token, String id) {
        int version = as(OFFICER).get("/api/v1/programmes/" + id).path("version");
        return write(token).header("If-Match", "\"" + version + "\"");
    }

    static Response bills(String programme) {
        return as(OFFICER).get("/api/v1/programmes/" + programme + "/bills");
    }

    static Response payBill(String token, String bill, long version, Map<String, Object> payment) {
        return write(token)
                .header("If-Match", "\"" + version + "\"")
                .body(payment)
                .post("/api/v1/programme-bills/" + bill + "/payments");
    }

    static Map<String, Object> payment(long amount, LocalDate day) {
        return Map.of(
                "amountRupiah", amount, "paidOn", day.toString(), "reference", "SP2D 1", "documentNumber", "900.1/1");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    static Response split(String token, String allocation, String version, List<Map<String, Object>> children) {
        return write(token)
                .header("If-Match", version)
                .body(Map.of("documentNumber", "500.3/118/KUKM/2025", "children", children))
                .post("/api/v1/allocations/" + allocation + "/split");
    }

    /** Splits what has never been split and answers the children's ids. */
    static List<String> split(String allocation, List<Map<String, Object>> children) {
        Response response = split(OFFICER, allocation, "\"0\"", children);
        response.then().statusCode(200);
        return new ArrayList<>(response.path("children.id"));
    }

    static Map<String, Object> region(String code, long units) {
        return Map.of("regionCode", code, "units", units);
    }

    static Map<String, Object> lp3h(String registration, long units) {
        return Map.of("lp3hRegistration", registration, "units", units);
    }

    record Programme(String id, String code, String root) {

        Response absorption(String token) {
            return as(token).get("/api/v1/programmes/" + id + "/absorption");
        }

        Response reconciliation() {
            return as(TestTokens.auditor()).get("/api/v1/programmes/" + id + "/reconciliation");
        }
    }
}
