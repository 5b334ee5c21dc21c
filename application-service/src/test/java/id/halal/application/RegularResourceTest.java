package id.halal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Contracts;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.InvoiceFact;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.web.caller.Role;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.RegularStory.AUDITOR;
import static id.halal.application.RegularStory.BODY;
import static id.halal.application.RegularStory.OTHER_AUDITOR;
import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.SECOND_OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** The regular pathway in mirror mode: officers record what BPJPH and the commission decided, auditors act themselves. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class RegularResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final Map<String, Object> NO_RECEIPT = Map.of();

    @Inject
    Inbox inbox;

    @BeforeEach
    void bodies() {
        RegularStory.bodiesKnown();
    }

    private static Map<String, Object> receipt(RegularStory regular) {
        return Map.of("receiptNumber", "STTD-" + regular.story.id);
    }

    @Test
    void aSelfPaidFileGoesAllTheWay() throws JsonProcessingException {
        RegularStory regular = RegularStory.selfPaid(inbox).drafted();
        Story story = regular.story;
        story.post(story.owner(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("INSPECTION_BODY_MISSING"));
        regular.choose(story.owner(), "2264000003")
                .then()
                .statusCode(422)
                .body("code", equalTo("INSPECTION_BODY_NOT_FOR_FILE"));
        regular.choose(story.owner(), "2264009999")
                .then()
                .statusCode(422)
                .body("code", equalTo("INSPECTION_BODY_UNKNOWN"));
        regular.choose(story.owner(), BODY).then().statusCode(200).body("inspectionBody", equalTo(BODY));
        story.get(AUDITOR).then().statusCode(404);
        as(story.owner()).get(story.path("/invoice")).then().statusCode(404);

        story.submitted(story.owner());
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> "DOCUMENT_CHECK".equals(story.status()));
        story.get(AUDITOR).then().statusCode(200).body("limits.totalDueAt", nullValue());
        story.post(OFFICER, "/document-check", null).then().statusCode(200).body("status", equalTo("COST_SETTING"));

        Map<String, Object> tooMuch = Map.of("amountRupiah", 350_001);
        story.post(AUDITOR, "/inspection-cost", tooMuch)
                .then()
                .statusCode(422)
                .body("code", equalTo("COST_ABOVE_CAP"))
                .body("capRupiah", equalTo(350_000));
        story.post(AUDITOR, "/inspection-cost", Map.of("amountRupiah", 350_000))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_PAYMENT"))
                .body("sihalalStatus", equalTo("OF56"));
        inspection(story)
                .body("invoice.number", startsWith("INV-20"))
                .body("invoice.status", equalTo("OPEN"))
                .body("invoice.payer", equalTo("BUSINESS"))
                .body("invoice.totalRupiah", equalTo(650_000))
                .body("invoice.notice", startsWith("What was paid is not refunded"));
        theInvoiceIsAPaper(story);

        regular.proof(600_000)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVOICE_AMOUNT_DIFFERS"))
                .body("totalRupiah", equalTo(650_000));
        regular.proof(650_000).then().statusCode(200).body("status", equalTo("PAYMENT_CHECK"));
        story.post(OFFICER, "/payment-rejection", Map.of("reason", "Bukti tidak terbaca"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_PAYMENT"))
                .body("reason", equalTo("Bukti tidak terbaca"));
        regular.proof(650_000).then().statusCode(200);
        story.post(OFFICER, "/payment-confirmation", NO_RECEIPT).then().statusCode(422);
        story.post(OFFICER, "/payment-confirmation", receipt(regular))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_AUDIT"));

        story.post(AUDITOR, "/audit-extension", Map.of("reason", "Uji laboratorium"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_AUDIT"));
        story.post(AUDITOR, "/audit-extension", Map.of("reason", "Lagi"))
                .then()
                .statusCode(409)
                .body("code", equalTo("AUDIT_EXTENDED_ALREADY"));
        story.post(AUDITOR, "/audit-report", regular.report())
                .then()
                .statusCode(200)
                .body("status", equalTo("AUDITED"));
        inspection(story)
                .body("paymentProofs.outcome", contains("REJECTED", "CONFIRMED"))
                .body("invoice.status", equalTo("PAID"))
                .body("documentReceipt.number", equalTo("STTD-" + story.id))
                .body("auditReports[0].recommendation", equalTo("MEETS"));

        story.post(OFFICER, "/commission", null).then().statusCode(422).body("code", equalTo("SIHALAL_NUMBER_MISSING"));
        as(OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        story.post(OFFICER, "/commission", null).then().statusCode(200).body("status", equalTo("AT_COMMISSION"));
        UUID session = story.session(OFFICER);
        story.enter(OFFICER, session, "HALAL").then().statusCode(201);
        Story.close(SECOND_OFFICER, session).then().statusCode(200);
        String number = "ID6411" + String.format("%09d", story.id.getLeastSignificantBits() & 0x1fffffff) + "1126";
        story.post(OFFICER, "/certificate", Map.of("certificateNumber", number, "issuedOn", RegularStory.today()))
                .then()
                .statusCode(200)
                .body("status", equalTo("CERTIFIED"));
        toldInOrder(story.id);
    }

    /** Made once, by whoever reads it first, and the same bytes for everybody who may see the file. */
    private static void theInvoiceIsAPaper(Story story) {
        byte[] pdf = as(story.owner())
                .accept("application/pdf")
                .get(story.path("/invoice"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(IssuedPaperResourceTest.text(pdf))
                .contains("TAGIHAN", "INV-20", "LPH Contoh " + BODY, "Rp300.000", "Rp350.000", "Rp650.000")
                .contains("Yang sudah dibayar tidak dikembalikan");
        assertThat(DATABASE.rows("select pdf_sha256 from application_invoice where application_id = ?", story.id))
                .containsExactly(Map.of("pdf_sha256", Sha256.hex(pdf)));
        assertThat(as(AUDITOR)
                        .accept("application/pdf")
                        .get(story.path("/invoice"))
                        .asByteArray())
                .isEqualTo(pdf);
        as(OFFICER)
                .accept("application/pdf")
                .head(story.path("/invoice"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo('"' + Sha256.hex(pdf) + '"'));
        as(OTHER_AUDITOR).get(story.path("/invoice")).then().statusCode(404);
        as(TestTokens.provinceOfficer("35")).get(story.path("/invoice")).then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse inspection(Story story) {
        return as(story.owner()).get(story.path("/inspection")).then().statusCode(200);
    }

    private static void toldInOrder(UUID file) throws JsonProcessingException {
        assertThat(DATABASE.rows("select type from outbox where subject = ? order by sequence", file).stream()
                        .map(row -> String.valueOf(row.get("type")).replaceAll("id.halal.application.|.v1", "")))
                .containsExactly(
                        "drafted",
                        "submitted",
                        "document-check-begun",
                        "documents-accepted",
                        "cost-set",
                        "invoice-issued",
                        "payment-proof-submitted",
                        "payment-proof-rejected",
                        "payment-proof-submitted",
                        "paid",
                        "audit-extended",
                        "audit-reported",
                        "sent-to-commission",
                        "decided-halal",
                        "certified");
        String invoice = String.valueOf(
                DATABASE.rows("select data from outbox where subject = ? and type like '%invoice-issued%'", file)
                        .getFirst()
                        .get("data"));
        assertThat(Told.event(
                        ApplicationEvents.INVOICE_ISSUED, file, Contracts.json().readValue(invoice, InvoiceFact.class)))
                .isNotNull();
    }

    @Test
    void returnsGoBackToWhoSentThem() {
        RegularStory regular = RegularStory.selfPaid(inbox).inDocumentCheck();
        Story story = regular.story;
        Map<String, Object> notes =
                Map.of("notes", List.of(Map.of("code", "INGREDIENT_CERTIFICATE", "text", "Sertifikat kurang")));
        story.post(OFFICER, "/return", notes)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("sihalalStatus", equalTo("OF2"))
                .body("limits.answerDueAt", notNullValue());
        story.post(story.owner(), "/resubmission", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("DOCUMENT_CHECK"));

        RegularStory audited = RegularStory.facilitated(inbox);
        audited.inAudit(OFFICER, receipt(audited));
        audited.post(AUDITOR, "/return", notes).then().statusCode(200).body("status", equalTo("RETURNED_BY_AUDITOR"));
        audited.choose(audited.story.owner(), BODY).then().statusCode(409);
        audited.post(audited.story.owner(), "/resubmission", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_AUDIT"));
    }

    @Test
    void anotherBodyIsChosenUntilTheCostIsSet() {
        RegularStory regular = RegularStory.selfPaid(inbox).inDocumentCheck();
        Story story = regular.story;
        regular.choose(story.owner(), "2264000002").then().statusCode(200).body("status", equalTo("DOCUMENT_CHECK"));
        story.get(AUDITOR).then().statusCode(404);
        story.get(RegularStory.OTHER_AUDITOR).then().statusCode(200);
        regular.post(OFFICER, "/document-check", null).then().statusCode(200);
        regular.choose(story.owner(), BODY).then().statusCode(200).body("status", equalTo("COST_SETTING"));
        Map<String, Object> cost = Map.of("amountRupiah", 350_000);
        regular.post(RegularStory.OTHER_AUDITOR, "/inspection-cost", cost)
                .then()
                .statusCode(404);
        regular.post(AUDITOR, "/inspection-cost", cost).then().statusCode(200);
        regular.choose(story.owner(), "2264000002").then().statusCode(409);
    }

    @Test
    void aFacilitatedFileIsChargedToItsProgramme() {
        RegularStory regular = RegularStory.facilitated(inbox).costSet(OFFICER);
        Story story = regular.story;
        story.get().then().body("status", equalTo("COST_SET")).body("sihalalStatus", equalTo("OF55"));
        inspection(story)
                .body("invoice.payer", equalTo("PROGRAMME"))
                .body("invoice.status", equalTo("CHARGED_TO_PROGRAMME"))
                .body("invoice.programmeId", notNullValue());
        regular.proof(650_000).then().statusCode(409).body("state", equalTo("COST_SET"));
        story.post(OFFICER, "/document-receipt", receipt(regular))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_AUDIT"));
    }

    @Test
    void aWrongStepIs409AWrongRole403AndAnotherBodysFile404() {
        RegularStory regular = RegularStory.selfPaid(inbox).inCostSetting(OFFICER);
        Story story = regular.story;
        Map<String, Object> cost = Map.of("amountRupiah", 100_000);
        Map<String, Object> reason = Map.of("reason", "x");
        Map<String, Object> report = regular.report();

        story.post(OTHER_AUDITOR, "/inspection-cost", cost).then().statusCode(404);
        as(OTHER_AUDITOR).get(story.path("")).then().statusCode(404);
        as(OTHER_AUDITOR).get(story.path("/inspection")).then().statusCode(404);
        as(OTHER_AUDITOR)
                .get("/api/v1/applications?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(story.id.toString())));
        as(AUDITOR)
                .get("/api/v1/applications?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(story.id.toString()));

        String coordinatorOfTheSameNumber = TestTokens.coordinator(BODY);
        story.get(coordinatorOfTheSameNumber).then().statusCode(404);
        String verifier = TestTokens.withRole("verifier", Role.BPJPH_VERIFIER);
        story.post(verifier, "/document-check", null).then().statusCode(403);
        story.post(story.owner(), "/inspection-cost", cost).then().statusCode(403);
        story.post(AUDITOR, "/document-check", null).then().statusCode(403);
        story.post(AUDITOR, "/payment-confirmation", receipt(regular)).then().statusCode(403);
        story.post(story.companionToken(), "/audit-report", report).then().statusCode(403);

        story.post(OFFICER, "/document-check", null)
                .then()
                .statusCode(409)
                .body("state", equalTo("COST_SETTING"))
                .body("allowedActions", hasItem("set-cost"));
        regular.proof(650_000).then().statusCode(409);
        story.post(OFFICER, "/payment-confirmation", receipt(regular)).then().statusCode(409);
        story.post(OFFICER, "/payment-rejection", reason).then().statusCode(409);
        story.post(OFFICER, "/document-receipt", receipt(regular)).then().statusCode(409);
        story.post(AUDITOR, "/audit-extension", reason).then().statusCode(409);
        story.post(AUDITOR, "/audit-report", report).then().statusCode(409);
        story.post(OFFICER, "/commission", null).then().statusCode(409);
        story.post(OFFICER, "/registration", null).then().statusCode(409);
        story.post(OFFICER, "/payment", Map.of("paidOn", RegularStory.today(), "amountRupiah", 1, "reference", "x"))
                .then()
                .statusCode(409);
        story.post(AUDITOR, "/inspection-cost", cost).then().statusCode(200);
        story.post(AUDITOR, "/inspection-cost", cost).then().statusCode(409);
    }
}
