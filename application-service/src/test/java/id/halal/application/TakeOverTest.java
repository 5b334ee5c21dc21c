package id.halal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.quota.ClaimFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.testkit.contracts.EventSchemas;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Running files brought in by quota-service. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class TakeOverTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String SERVICE = TestTokens.withRole("quota-service", "service");
    private static final String HASH = "ab".repeat(32);
    private static final String COMPANION = "6472000399";
    private static final AtomicInteger NUMBERS = new AtomicInteger((int) (System.nanoTime() % 100_000_000));

    @Inject
    Inbox inbox;

    private final UUID business = Ids.next();
    private final UUID takeOver = Ids.next();

    @ParameterizedTest
    @CsvSource({
        "OF10,AWAITING_COMPANION",
        "OF11,AWAITING_COMPANION",
        "OF71,VERIFIED",
        "OF74,REGISTERED",
        "OF100,DECIDED",
        "OF120,DECIDED",
        "OF280,RETURNED",
        "OF285,RETURNED_BY_FATWA",
        "OF290,REJECTED",
        "OF900,CANCELLED"
    })
    void aFileBeginsAtTheStatusItHadReached(String sihalal, String status) {
        knowBusiness();
        Map<String, Object> request = request(sihalal, 17);

        take(request).then().statusCode(200).body("status", equalTo(status));

        as(OFFICER)
                .get("/api/v1/applications/" + request.get("applicationId"))
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("sihalalNumber", equalTo(request.get("sihalalNumber")))
                .body("submittedAt", equalTo("2025-05-05T17:00:00Z"))
                .body("facilitationCode", equalTo("A30164"))
                .body("allocationId", equalTo(request.get("allocationId").toString()));
        as(OFFICER)
                .get("/api/v1/applications/" + request.get("applicationId") + "/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("take-over"))
                .body("items[0].from", equalTo(null))
                .body("items[0].to", equalTo(status))
                .body("items[0].actor", equalTo("officer-subject"))
                .body("items[0].reason", equalTo("rekap-kaltim.xlsx (sha256 " + HASH + "), row 17"));
        JsonNode told = told(request);
        assertThat(told.path("to").asText()).isEqualTo(status);
        assertThat(told.path("action").asText()).isEqualTo("take-over");
        assertThat(told.has("from")).isFalse();
        assertThat(told.has("reason")).as("the name of a file may say anything").isFalse();
        assertThat(told.path("companionRegistration").asText()).isEqualTo(COMPANION);
        assertThat(told.path("lp3hRegistration").asText()).isEqualTo(Told.LP3H);
    }

    @Test
    void aCertifiedFileBringsItsCertificateWhichAnyoneMayCheck() {
        knowBusiness();
        Map<String, Object> request = certified(18);

        take(request).then().statusCode(200).body("status", equalTo("CERTIFIED"));

        as(OFFICER)
                .get("/api/v1/certificates/" + request.get("certificateNumber"))
                .then()
                .statusCode(200)
                .body("businessName", equalTo("Dapur Bu Sari"))
                .body("issuedOn", equalTo("2025-05-28"))
                .body("mode", equalTo("record"))
                .body("products.name", equalTo(List.of("Keripik Pisang")));
        JsonNode told = told(request);
        assertThat(told.path("certificateNumber").asText()).isEqualTo(request.get("certificateNumber"));
        assertThat(told.path("certifiedOn").asText()).isEqualTo("2025-05-28");
    }

    @Test
    void theSameRowTwiceChangesNothing() {
        knowBusiness();
        Map<String, Object> request = certified(19);
        take(request).then().statusCode(200);

        take(request).then().statusCode(200).body("status", equalTo("CERTIFIED"));

        UUID id = (UUID) request.get("applicationId");
        assertThat(DATABASE.count("select count(*) from outbox where subject = ?", id))
                .isOne();
        assertThat(DATABASE.count("select count(*) from application_history where application_id = ?", id))
                .isOne();
        assertThat(DATABASE.count("select count(*) from taken_over where application_id = ?", id))
                .isOne();
    }

    @Test
    void aNumberOfAnotherFileIsRefusedAndLeavesNothing() {
        knowBusiness();
        Map<String, Object> first = certified(20);
        take(first).then().statusCode(200);
        Map<String, Object> sameNumber = certified(21);
        sameNumber.put("sihalalNumber", first.get("sihalalNumber"));
        Map<String, Object> sameCertificate = certified(22);
        sameCertificate.put("certificateNumber", first.get("certificateNumber"));
        Map<String, Object> noType = request("OF71", 23);
        noType.put("productTypeCode", "CONTRAPTION");

        take(sameNumber).then().statusCode(409).body("code", equalTo("SIHALAL_NUMBER_TAKEN"));
        take(sameCertificate).then().statusCode(409).body("code", equalTo("CERTIFICATE_NUMBER_TAKEN"));
        take(noType).then().statusCode(422);
        take(request("OF72", 24)).then().statusCode(422).body("code", equalTo("TAKE_OVER_STATUS_UNKNOWN"));
        take(request("OF50", 24))
                .then()
                .statusCode(422)
                .body("title", containsString("not those of the regular pathway"));

        assertThat(DATABASE.count("select count(*) from application where business_id = ?", business))
                .isOne();
        as(SERVICE)
                .body(Map.of(
                        "rows",
                        List.of(
                                checkRow(20, first, "SNACK"),
                                checkRow(21, certified(21), "CONTRAPTION"),
                                checkRow(22, certified(22), "SNACK"))))
                .post("/internal/applications/take-over-check")
                .then()
                .statusCode(200)
                .body("findings.row", equalTo(List.of(20, 20, 21)))
                .body(
                        "findings.code",
                        equalTo(List.of("SIHALAL_NUMBER_TAKEN", "CERTIFICATE_NUMBER_TAKEN", "PRODUCT_TYPE_UNKNOWN")));
    }

    @Test
    void aBusinessWhoseEventHasNotComeIsAskedFor() {
        Map<String, Object> request = request("OF71", 25);
        request.put("businessId", BusinessServiceStub.onlyThere());
        take(request).then().statusCode(200).body("status", equalTo("VERIFIED"));

        Map<String, Object> nowhere = request("OF71", 26);
        nowhere.put("businessId", BusinessServiceStub.nowhere());
        take(nowhere).then().statusCode(409).body("code", equalTo("NOT_YET"));
    }

    @Test
    void theClaimItCameWithIsNoSecondGrantAndItsCompanionTakesItOn() {
        knowBusiness();
        Map<String, Object> request = request("OF10", 27);
        UUID id = (UUID) request.get("applicationId");
        take(request).then().statusCode(200).body("status", equalTo("AWAITING_COMPANION"));

        inbox.receive(List.of(Told.event(
                QuotaEvents.CLAIM_GRANTED,
                id,
                new ClaimFact(
                        id,
                        business,
                        (UUID) request.get("submissionId"),
                        (UUID) request.get("programmeId"),
                        (UUID) request.get("allocationId"),
                        "A30164",
                        "64",
                        "6472",
                        Told.LP3H,
                        null,
                        null,
                        Instant.now()))));
        inbox.receive(List.of(Told.event(CompanionEvents.ASSIGNMENT_ACCEPTED, id, Told.assignment(id, COMPANION))));

        as(OFFICER)
                .get("/api/v1/applications/" + id + "/history")
                .then()
                .body("items.action", equalTo(List.of("take-over", "accept")));
        as(OFFICER).get("/api/v1/applications/" + id).then().body("status", equalTo("IN_VERIFICATION"));
    }

    @Test
    void onlyAServiceMayTakeOver() {
        as(OFFICER)
                .body(request("OF71", 28))
                .post("/internal/applications/take-over")
                .then()
                .statusCode(403);
        as(SERVICE)
                .body(Map.of("rows", List.of()))
                .post("/internal/applications/take-over-check")
                .then()
                .statusCode(200)
                .body("findings", empty());
    }

    private void knowBusiness() {
        inbox.receive(List.of(Told.registered(Told.business(business, null, List.of()))));
    }

    private static Response take(Map<String, Object> request) {
        return as(SERVICE).body(request).post("/internal/applications/take-over");
    }

    private Map<String, Object> certified(int row) {
        Map<String, Object> request = request("OF300", row);
        request.put("certificateNumber", "ID64119%08d0525".formatted(NUMBERS.incrementAndGet()));
        request.put("certifiedOn", "2025-05-28");
        return request;
    }

    private Map<String, Object> request(String sihalal, int row) {
        Map<String, Object> request = new HashMap<>();
        request.put("applicationId", Ids.next());
        request.put("submissionId", Ids.next());
        request.put(
                "source",
                Map.of(
                        "takeOverId",
                        takeOver,
                        "fileName",
                        "rekap-kaltim.xlsx",
                        "fileSha256",
                        HASH,
                        "row",
                        row,
                        "actor",
                        "officer-subject",
                        "actorRole",
                        "province-officer"));
        request.put("businessId", business);
        request.put("facilitationCode", "A30164");
        request.put("programmeId", Ids.next());
        request.put("allocationId", Ids.next());
        request.put("regencyCode", "6472");
        request.put("lp3hRegistration", Told.LP3H);
        request.put("companionRegistration", COMPANION);
        request.put("productTypeCode", "SNACK");
        request.put("products", List.of(Map.of("name", "Keripik Pisang")));
        request.put("sihalalStatus", sihalal);
        request.put("sihalalNumber", "SH2025-1-%d".formatted(NUMBERS.incrementAndGet()));
        request.put("submittedOn", "2025-05-06");
        return request;
    }

    private static Map<String, Object> checkRow(int row, Map<String, Object> request, String productType) {
        return Map.of(
                "row",
                row,
                "productTypeCode",
                productType,
                "sihalalNumber",
                request.get("sihalalNumber"),
                "certificateNumber",
                request.get("certificateNumber"));
    }

    /** The data of the one event told of it, checked against its schema. */
    private static JsonNode told(Map<String, Object> request) {
        List<Map<String, Object>> rows =
                DATABASE.rows("select * from outbox where subject = ?", request.get("applicationId"));
        assertThat(rows).hasSize(1);
        Map<String, Object> row = rows.getFirst();
        assertThat(row.get("type")).isEqualTo(ApplicationEvents.TAKEN_OVER.name());
        try {
            JsonNode data = Contracts.json().readTree((String) row.get("data"));
            assertThat(EventSchemas.validate(Contracts.json()
                            .writeValueAsString(new Envelope(
                                    Envelope.SPEC_VERSION,
                                    (UUID) row.get("id"),
                                    ApplicationEvents.TAKEN_OVER.topic().source(),
                                    ApplicationEvents.TAKEN_OVER.name(),
                                    (UUID) row.get("subject"),
                                    Instant.parse("2025-06-04T02:00:00Z"),
                                    "application/json",
                                    ApplicationEvents.TAKEN_OVER.dataSchema(),
                                    1,
                                    "6472",
                                    null,
                                    data))))
                    .isEmpty();
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
