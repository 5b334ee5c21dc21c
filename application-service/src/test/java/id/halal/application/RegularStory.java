package id.halal.application;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** One regular file on its way: each step is the request or event that takes it there. */
final class RegularStory {

    static final String BODY = "2264000001";
    static final String AUDITOR = auditor(BODY);
    static final String OTHER_AUDITOR = auditor("2264000002");

    final Story story;
    final boolean facilitated;

    private RegularStory(Inbox inbox, boolean facilitated) {
        this.story = new Story(inbox, "6472000399").businessKnown();
        this.facilitated = facilitated;
    }

    static String auditor(String body) {
        return TestTokens.token("auditor-" + body, Set.of("lph-auditor"), Map.of("lph", body));
    }

    static RegularStory selfPaid(Inbox inbox) {
        return new RegularStory(inbox, false);
    }

    static RegularStory facilitated(Inbox inbox) {
        return new RegularStory(inbox, true);
    }

    /** The two inspection bodies of these tests: one for the province, one for another. */
    static void bodiesKnown() {
        body(BODY, List.of("64"));
        body("2264000002", List.of());
        body("2264000003", List.of("35"));
    }

    private static void body(String registration, List<String> regions) {
        String path = "/api/v1/inspection-bodies/" + registration;
        if (as(TestTokens.nationalAdmin()).get(path).statusCode() == 404) {
            as(TestTokens.nationalAdmin())
                    .body(Map.of(
                            "name",
                            "LPH Contoh " + registration,
                            "regionCodes",
                            regions,
                            "productTypeCodes",
                            List.of(),
                            "active",
                            true))
                    .put(path)
                    .then()
                    .statusCode(201);
        }
    }

    /** What self-declare would refuse: slaughtered content, three sites, a factory. */
    RegularStory drafted() {
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("channel", facilitated ? "REGULAR_FACILITATED" : "REGULAR_SELF_PAID");
        if (!facilitated) {
            draft.remove("facilitationCode");
        }
        draft.put("productTypeCode", "MEAT");
        draft.put("products", List.of(Map.of("name", "Bakso Sapi " + story.business, "brand", "Pak Budi")));
        Map<String, Object> facts = new HashMap<>(
                Map.of("productionSites", 3, "outlets", 4, "separatePlace", true, "simpleProcess", false));
        facts.put("slaughteredContent", "NOT_CERTIFIED");
        draft.put("facts", facts);
        story.drafted(story.owner(), draft);
        return this;
    }

    Response choose(String token, String body) {
        return as(token)
                .header("If-Match", story.etag())
                .body(Map.of("registration", body))
                .put(story.path("/inspection-body"));
    }

    RegularStory submitted() {
        drafted();
        choose(story.owner(), BODY).then().statusCode(200);
        story.submitted(story.owner());
        return this;
    }

    RegularStory inDocumentCheck() {
        submitted();
        if (facilitated) {
            story.inbox.receive(List.of(Told.event(
                    QuotaEvents.CLAIM_GRANTED,
                    story.id,
                    Told.claim(story.id, story.business, story.submissionId(), null))));
        } else {
            await().atMost(Duration.ofSeconds(20)).until(() -> "DOCUMENT_CHECK".equals(story.status()));
        }
        return this;
    }

    RegularStory inCostSetting(String issuer) {
        inDocumentCheck();
        post(issuer, "/document-check", null).then().statusCode(200);
        return this;
    }

    RegularStory costSet(String issuer) {
        inCostSetting(issuer);
        post(AUDITOR, "/inspection-cost", Map.of("amountRupiah", 350_000, "note", "Dua hari di lokasi"))
                .then()
                .statusCode(200);
        return this;
    }

    Response proof(long amount) {
        String sha256 = upload(story.owner(), "PAYMENT_PROOF");
        return post(
                story.owner(),
                "/payment-proof",
                Map.of("sha256", sha256, "paidOn", today(), "amountRupiah", amount, "reference", "TRX-1"));
    }

    RegularStory inAudit(String issuer, Map<String, Object> receipt) {
        costSet(issuer);
        if (facilitated) {
            post(issuer, "/document-receipt", receipt).then().statusCode(200);
        } else {
            proof(650_000).then().statusCode(200);
            post(issuer, "/payment-confirmation", receipt).then().statusCode(200);
        }
        return this;
    }

    Map<String, Object> report() {
        return Map.of(
                "auditedFrom",
                today(),
                "auditedUntil",
                today(),
                "findings",
                List.of(Map.of("code", "MATERIAL_EVIDENCE", "text", "Sertifikat tepung dilengkapi", "resolved", true)),
                "recommendation",
                "MEETS",
                "sha256",
                upload(AUDITOR, "AUDIT_REPORT"));
    }

    RegularStory atCommission(String issuer, Map<String, Object> receipt) {
        inAudit(issuer, receipt);
        post(AUDITOR, "/audit-report", report()).then().statusCode(200);
        as(Story.OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        post(issuer, "/commission", null).then().statusCode(200);
        return this;
    }

    Response post(String token, String rest, @org.jspecify.annotations.Nullable Object body) {
        return story.post(token, rest, body);
    }

    /** A small PDF, another one each time. */
    String upload(String token, String kind) {
        byte[] pdf = Pdfs.with("<< /Title (" + story.id + kind + ") >>");
        String sha256 = id.halal.platform.data.idempotency.Sha256.hex(pdf);
        given().auth()
                .oauth2(token)
                .contentType("application/pdf")
                .body(pdf)
                .put(story.path("/documents/" + sha256 + "?kind=" + kind))
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
        return sha256;
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    }
}
