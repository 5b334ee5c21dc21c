package id.halal.business.integration;

import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class InternalBusinessResourceTest extends ServiceTest {

    private static final String SERVICE = TestTokens.withRole("companion-service", "service");

    @Test
    void aServiceReadsTheSnapshotOfAnyBusiness() {
        String id = registered(TestTokens.owner("internal-owner"));

        as(SERVICE)
                .get("/internal/businesses/" + id)
                .then()
                .statusCode(200)
                .body("businessId", equalTo(id))
                .body("regencyCode", equalTo("6472"))
                .body("nibStatus", equalTo("UNVERIFIED"))
                .body("ownerSubject", equalTo(TestTokens.subject("internal-owner")));
        as(SERVICE).get("/internal/businesses/" + UUID.randomUUID()).then().statusCode(404);
        as(TestTokens.nationalAdmin()).get("/internal/businesses/" + id).then().statusCode(403);
    }

    /** A file may be handed in before the event of the consent has arrived: then its service asks here. */
    @Test
    void aServiceReadsTheConsentsWithIt() {
        knowCompanion("6472000388", "ACTIVE");
        String owner = TestTokens.owner("internal-consent");
        String id = registered(owner);
        as(SERVICE).get("/internal/businesses/" + id).then().statusCode(200).body("consents", hasSize(0));

        doing(owner)
                .body(Map.of(
                        "wordingVersion", "2025-1",
                        "language", "id",
                        "means", "OWN_ACCOUNT",
                        "companionRegistration", "6472000388",
                        "validUntil",
                                LocalDate.now(ZoneId.of("Asia/Jakarta"))
                                        .plusDays(30)
                                        .toString()))
                .post("/api/v1/businesses/" + id + "/consents")
                .then()
                .statusCode(201);

        as(SERVICE)
                .get("/internal/businesses/" + id)
                .then()
                .body("businessId", equalTo(id))
                .body("consents", hasSize(1))
                .body("consents[0].businessId", equalTo(id))
                .body("consents[0].companionRegistration", equalTo("6472000388"))
                .body("consents[0].revokedAt", nullValue());
    }

    @Test
    void aContactIsReadForAPurposeAndRecorded() {
        String id = registered(TestTokens.owner("internal-contact"));
        String address = "/internal/businesses/" + id + "/contact";

        as(SERVICE).get(address).then().statusCode(422).body("code", equalTo("PURPOSE_MISSING"));
        as(SERVICE).get(address + "?purpose=OWN_DATA").then().statusCode(403);
        as(SERVICE)
                .get(address + "?purpose=VERIFICATION_VISIT")
                .then()
                .statusCode(200)
                .body("name", equalTo("Siti Contohwati"))
                .body("phone", equalTo("+6281234567890"))
                .body("street", equalTo("Jl. Rahasia No. 12 RT 03"))
                .body("nik", nullValue());

        as(TestTokens.auditor())
                .get("/api/v1/operations/business/protected-reads?root=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items.reader", contains(TestTokens.subject("companion-service")))
                .body("items.purpose", contains("VERIFICATION_VISIT"));
    }
}
