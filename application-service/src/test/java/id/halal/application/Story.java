package id.halal.application;

import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.testkit.token.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** One file on its way: each step is the request or event that takes it there. */
final class Story {

    static final String COMPANION = "6472000301";
    static final String OFFICER = TestTokens.provinceOfficer("64");
    static final String SECOND_OFFICER =
            TestTokens.token("second-officer-64", Set.of("province-officer"), Map.of("region", List.of("64")));

    final UUID business;
    final String ownerName;
    final String companion;
    final Inbox inbox;
    UUID id = new UUID(0, 0);
    UUID visit = Ids.next();

    Story(Inbox inbox) {
        this(inbox, COMPANION);
    }

    Story(Inbox inbox, String companion) {
        this(inbox, companion, Ids.next());
    }

    Story(Inbox inbox, String companion, UUID business) {
        this.inbox = inbox;
        this.companion = companion;
        this.business = business;
        this.ownerName = "owner-" + business;
    }

    String owner() {
        return TestTokens.owner(ownerName);
    }

    String companionToken() {
        return TestTokens.companion(companion);
    }

    static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    Story businessKnown() {
        inbox.receive(List.of(
                Told.registered(Told.business(business, TestTokens.subject(ownerName), List.of(companion))),
                Told.consent(business, companion, Instant.now().plusSeconds(86_400))));
        return this;
    }

    static Map<String, Object> draft(UUID business) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("businessId", business.toString());
        draft.put("channel", "SELF_DECLARE_FACILITATED");
        draft.put("facilitationCode", "KALTIM26");
        draft.put("productTypeCode", "SNACK");
        draft.put("facility", Map.of("regencyCode", "6472"));
        draft.put("products", List.of(Map.of("name", "Keripik Pisang", "brand", "Bu Sari")));
        draft.put(
                "ingredients",
                List.of(
                        Map.of("name", "Pisang kepok", "kind", "RAW", "certified", false),
                        Map.of(
                                "name", "Minyak goreng",
                                "kind", "RAW",
                                "certified", true,
                                "certificateNumber", "ID00410000128430120")));
        draft.put("processNarrative", Map.of("process", "Dikupas, diiris, digoreng, ditiriskan."));
        draft.put(
                "facts",
                Map.of(
                        "productionSites",
                        1,
                        "outlets",
                        1,
                        "separatePlace",
                        true,
                        "simpleProcess",
                        true,
                        "preservationMethods",
                        1,
                        "slaughteredContent",
                        "NONE",
                        "hazardousMaterial",
                        false));
        return draft;
    }

    Story drafted() {
        return drafted(companionToken(), draft(business));
    }

    Story drafted(String token, Map<String, Object> draft) {
        id = UUID.fromString(as(token)
                .body(draft)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        return this;
    }

    Response get() {
        return get(TestTokens.nationalAdmin());
    }

    Response get(String token) {
        return as(token).get(path(""));
    }

    String status() {
        return get().then().statusCode(200).extract().path("status");
    }

    String etag() {
        return get().getHeader("ETag");
    }

    String path(String rest) {
        return "/api/v1/applications/" + id + rest;
    }

    /** A decision on the newest version. */
    Response post(String token, String rest, @Nullable Object body) {
        RequestSpecification request = as(token).header("If-Match", etag());
        if (body != null) {
            request.body(body);
        }
        return request.post(path(rest));
    }

    Story submitted() {
        return submitted(companionToken());
    }

    Story submitted(String token) {
        post(token, "/submission", Map.of("pledgeAccepted", true)).then().statusCode(202);
        return this;
    }

    UUID submissionId() {
        return UUID.fromString(get().then().extract().path("submissionId"));
    }

    Story granted() {
        inbox.receive(
                List.of(Told.event(QuotaEvents.CLAIM_GRANTED, id, Told.claim(id, business, submissionId(), null))));
        return this;
    }

    Story accepted() {
        inbox.receive(List.of(Told.event(CompanionEvents.ASSIGNMENT_ACCEPTED, id, Told.assignment(id, companion))));
        return this;
    }

    Story inVerification() {
        return businessKnown().drafted().submitted().granted().accepted();
    }

    static Map<String, Object> visit(String sha256, Instant takenAt, Instant visitedAt) {
        return Map.of(
                "visitedAt", visitedAt.toString(),
                "photoSha256s",
                        List.of(Map.of(
                                "sha256",
                                sha256,
                                "takenAt",
                                takenAt.toString(),
                                "shows",
                                List.of("BUSINESS", "COMPANION", "PRODUCT"))),
                "checklist", checklist("a", "b", "c", "d", "e", "INGREDIENTS"));
    }

    static List<Map<String, Object>> checklist(String... codes) {
        return java.util.Arrays.stream(codes)
                .map(code -> Map.<String, Object>of("code", code, "result", "MEETS"))
                .toList();
    }

    Response upload(Photos.Photo photo) {
        return given().auth()
                .oauth2(companionToken())
                .header("Accept-Language", "en")
                .contentType("image/jpeg")
                .body(photo.bytes())
                .put(path("/documents/" + photo.sha256() + "?kind=VISIT_PHOTO"));
    }

    Response putVisit(Map<String, Object> record) {
        return as(companionToken()).body(record).put(path("/visits/" + visit));
    }

    Story visited() {
        Photos.Photo photo = Photos.jpeg(800, 640);
        upload(photo).then().statusCode(201);
        putVisit(visit(photo.sha256(), Instant.now().minusSeconds(60), Instant.now()))
                .then()
                .statusCode(200);
        return this;
    }

    Response verify() {
        return post(
                companionToken(),
                "/verification",
                Map.of("visitId", visit.toString(), "recommendation", "Bahan, proses, dan produk memenuhi"));
    }

    Story verified() {
        inVerification().visited();
        verify().then().statusCode(200);
        return this;
    }

    Story registered() {
        return registered(OFFICER);
    }

    Story registered(String issuer) {
        verified();
        as(OFFICER)
                .body(Map.of("sihalalNumber", sihalalNumber()))
                .put(path("/sihalal-number"))
                .then()
                .statusCode(200);
        post(issuer, "/registration", null).then().statusCode(200);
        return this;
    }

    String sihalalNumber() {
        long unique = id.getLeastSignificantBits() & 0x1fffffff;
        return "SH2026-1-" + unique;
    }

    UUID session(String token) {
        return UUID.fromString(as(token)
                .body(Map.of("heldOn", "2026-11-20", "place", "Samarinda"))
                .post("/api/v1/fatwa-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    Response enter(String token, UUID session, String decision) {
        return as(token)
                .body(Map.of(
                        "applicationId",
                        id.toString(),
                        "decision",
                        decision,
                        "reason",
                        "Bahan belum jelas",
                        "decisionNumber",
                        "KH-2026-11-000123"))
                .post("/api/v1/fatwa-sessions/" + session + "/decisions");
    }

    static Response close(String token, UUID session) {
        String etag = as(TestTokens.nationalAdmin())
                .get("/api/v1/fatwa-sessions/" + session)
                .getHeader("ETag");
        return as(token).header("If-Match", etag).post("/api/v1/fatwa-sessions/" + session + "/closure");
    }

    Story decided() {
        registered();
        UUID session = session(OFFICER);
        enter(OFFICER, session, "HALAL").then().statusCode(201);
        close(SECOND_OFFICER, session).then().statusCode(200);
        return this;
    }
}
