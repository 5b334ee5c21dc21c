package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Movements an officer decides, over REST. */
final class Reallocations {

    static final String DOCUMENT = "500.3/201/KUKM/2026";
    /** Another officer with the same rights as {@link Api#OFFICER}. */
    static final String SECOND_OFFICER =
            TestTokens.token("officer-64-2", Set.of("province-officer"), Map.of("region", List.of("64")));

    private Reallocations() {}

    static Map<String, Object> body(Map<String, Object> own) {
        Map<String, Object> body = new HashMap<>(own);
        body.putIfAbsent("reason", "Serapan rendah");
        body.putIfAbsent("documentNumber", DOCUMENT);
        return body;
    }

    static Response transfer(String token, String from, int version, String to, long units) {
        return post(token, path(from), version, transferBody(to, units));
    }

    static Map<String, Object> transferBody(String to, long units) {
        return body(Map.of("toAllocationId", to, "units", units));
    }

    static Response pullBack(String token, String node, int version, Map<String, Object> own) {
        return post(token, "/api/v1/allocations/" + node + "/pull-backs", version, body(own));
    }

    static Response post(String token, String path, int version, Map<String, Object> body) {
        return Api.write(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path);
    }

    static Response dryRun(String token, String path, int version, Map<String, Object> body) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path + "?dryRun=true");
    }

    static Response decide(String token, String operation, int version, String decision) {
        return post(
                token,
                "/api/v1/pending-operations/" + operation + "/decision",
                version,
                Map.of("decision", decision, "reason", "Sesuai rapat"));
    }

    static void threshold(Api.Programme programme, long units) {
        Api.as(TestTokens.nationalAdmin())
                .header("If-Match", "\"0\"")
                .body(Map.of("units", units, "reason", "Program kecil"))
                .put("/api/v1/programmes/" + programme.id() + "/approval-threshold")
                .then()
                .statusCode(200);
    }

    /** How many rows each table has: a dry run must not change one of them. */
    static Map<String, Long> rowCounts() {
        Map<String, Long> counts = new TreeMap<>();
        Ledgers.DATABASE
                .rows("select tablename as name from pg_tables where schemaname = 'public'")
                .forEach(row -> counts.put(
                        (String) row.get("name"), Ledgers.DATABASE.count("select count(*) from " + row.get("name"))));
        return counts;
    }

    /** One figure of a node, past every policy. */
    static long figure(String allocation, String column) {
        return Ledgers.DATABASE.count("select " + column + " from allocation where id = ?::uuid", allocation);
    }

    static Response ask(String token, String node, long units) {
        return Api.write(token)
                .body(body(Map.of("allocationId", node, "units", units)))
                .post("/api/v1/quota-increase-requests");
    }

    static Response answer(String token, String request, int version, Map<String, Object> own) {
        return post(token, "/api/v1/quota-increase-requests/" + request + "/decision", version, body(own));
    }

    static Response replace(String token, Events.File file, UUID successor) {
        return Api.write(token)
                .body(body(Map.of("successorBusinessId", successor)))
                .post("/api/v1/claims/" + file.id + "/replacement");
    }

    static void close(Api.Programme programme) {
        String path = "/api/v1/programmes/" + programme.id();
        Api.write(Api.OFFICER)
                .header("If-Match", Api.as(Api.OFFICER).get(path).header("ETag"))
                .body(Map.of("reason", "Selesai"))
                .post(path + "/closure")
                .then()
                .statusCode(200);
    }

    /** Every event of the lives of pull-backs, increase requests and pending operations. */
    static void liveOfEach(Api.Programme programme, String from, String to) {
        String today =
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString();
        Ledgers.DATABASE.update("update programme set ends_on = ends_on + 90 where id = ?::uuid", programme.id());
        pullBack(Api.OFFICER, from, 0, Map.of("cutOverDate", today, "units", 1))
                .then()
                .statusCode(201);
        String later = java.time.LocalDate.parse(today).plusDays(6).toString();
        String planned = pullBack(Api.OFFICER, from, 1, Map.of("cutOverDate", later, "units", 1))
                .path("pullBack.id");
        post(Api.OFFICER, "/api/v1/pull-backs/" + planned + "/cancellation", 0, Map.of("reason", "Batal"))
                .then()
                .statusCode(200);
        for (String decision : List.of("APPROVE", "REJECT", "WITHDRAW")) {
            String request = ask(Api.OFFICER, to, 1).path("id");
            Response ended = "WITHDRAW".equals(decision)
                    ? post(
                            Api.OFFICER,
                            "/api/v1/quota-increase-requests/" + request + "/withdrawal",
                            0,
                            Map.of("reason", "Batal"))
                    : answer(Api.OFFICER, request, 0, Map.of("decision", decision));
            ended.then().statusCode(200);
        }
        threshold(programme, 1);
        for (String decision : List.of("APPROVE", "REJECT", "WITHDRAW")) {
            int version = "APPROVE".equals(decision) ? 1 : 2;
            String operation = transfer(Api.OFFICER, from, version, to, 2).path("id");
            if ("WITHDRAW".equals(decision)) {
                post(
                                Api.OFFICER,
                                "/api/v1/pending-operations/" + operation + "/withdrawal",
                                0,
                                Map.of("reason", "Batal"))
                        .then()
                        .statusCode(200);
            } else {
                decide(SECOND_OFFICER, operation, 0, decision).then().statusCode(200);
            }
        }
    }

    private static String path(String from) {
        return "/api/v1/allocations/" + from + "/transfers";
    }
}
