package id.halal.business.registry;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class RegisterBusinessResourceTest extends ServiceTest {

    @Test
    void anOwnerSeesTheBusinessHeHasJustRegistered() {
        String owner = TestTokens.owner("register-siti");
        String nib = newNib();

        Response created = doing(owner).body(form(nib)).post("/api/v1/businesses");

        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("nib", equalTo(nib))
                .body("ownerSubject", equalTo(TestTokens.subject("register-siti")))
                .body("address.regencyName", equalTo("Kota Samarinda"))
                .body("address.provinceCode", equalTo("64"))
                .body("address.street", equalTo("•••"))
                .body("owner.name", equalTo("S• C•"))
                .body("owner.nik", equalTo("6472••••••••••01"))
                .body("owner.phone", equalTo("+62••••••••890"))
                .body("nibStatus", equalTo("UNVERIFIED"))
                .body("certifiedElsewhere", equalTo(false));
        String location = created.header("Location");
        as(owner).get(location).then().statusCode(200).header("ETag", "\"0\"").body("nib", equalTo(nib));
        as(owner).header("If-None-Match", "\"0\"").get(location).then().statusCode(304);
        as(TestTokens.owner("register-other")).get(location).then().statusCode(404);
    }

    @Test
    void tellsTheRegistrationWithoutAnyPerson() {
        String id = registered(TestTokens.owner("register-event"));

        JsonNode event = told(id).getFirst();

        assertThat(toldTypes(id)).containsExactly("registered.v1");
        assertThat(event.path("region").asText()).isEqualTo("6472");
        assertThat(event.at("/data/nibStatus").asText()).isEqualTo("UNVERIFIED");
        assertThat(event.at("/data/version").asLong()).isZero();
        assertThat(event.toString()).doesNotContain("Siti", "6472014506900001", "81234567890", "Rahasia");
    }

    @Test
    void aCompanionWorksWithItFromTheStart() {
        knowCompanion("6472000101", "ACTIVE");
        String companion = TestTokens.companion("6472000101");

        String id = register(companion, form(newNib()))
                .statusCode(201)
                .body("companions", contains("6472000101"))
                .body("lp3hRegistrations", contains(LP3H))
                .body("ownerSubject", nullValue())
                .extract()
                .path("id");

        as(companion).get("/api/v1/businesses/" + id).then().statusCode(200);
        as(companion).get("/api/v1/businesses?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        as(TestTokens.coordinator(LP3H)).get("/api/v1/businesses/" + id).then().statusCode(200);
        as(TestTokens.coordinator("1164000099"))
                .get("/api/v1/businesses/" + id)
                .then()
                .statusCode(404);
        as(TestTokens.companion("6472000199"))
                .get("/api/v1/businesses/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aCompanionNotHeardOfYetIsAskedToComeAgain() {
        Map<String, Object> form = form(newNib());
        String key = UUID.randomUUID().toString();
        String companion = TestTokens.companion("6472000102");

        as(companion)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/api/v1/businesses")
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("NOT_YET"));
        knowCompanion("6472000102", "REGISTERED");
        as(companion)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/api/v1/businesses")
                .then()
                .statusCode(409);
        knowCompanion("6472000102", "ACTIVE");
        as(companion)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/api/v1/businesses")
                .then()
                .statusCode(201);
    }

    @Test
    void aFrozenCompanionRegistersNothing() {
        knowCompanion("6472000103", "ACTIVE");
        knowCompanion("6472000103", "FROZEN");

        register(TestTokens.companion("6472000103"), form(newNib()))
                .statusCode(403)
                .body("code", equalTo("COMPANION_NOT_ACTIVE"))
                .body("state", equalTo("FROZEN"));
    }

    @Test
    void anOfficerRegistersOnlyInHisRegions() {
        String officer = TestTokens.regencyOfficer("6402");

        register(officer, form(newNib(), "6402")).statusCode(201);
        register(officer, form(newNib(), "6472"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/address/regencyCode"))
                .body("errors[0].code", equalTo("REGION_OUT_OF_SCOPE"));
        register(TestTokens.provinceOfficer("64"), form(newNib(), "6472")).statusCode(201);
    }

    @Test
    void anotherProvinceDoesNotSeeIt() {
        String id = registered(TestTokens.provinceOfficer("64"));

        as(TestTokens.provinceOfficer("35"))
                .get("/api/v1/businesses/" + id)
                .then()
                .statusCode(404);
        as(TestTokens.regencyOfficer("6402"))
                .get("/api/v1/businesses/" + id)
                .then()
                .statusCode(404);
        as(TestTokens.regencyOfficer("6472"))
                .get("/api/v1/businesses/" + id)
                .then()
                .statusCode(200);
        as(TestTokens.auditor()).get("/api/v1/businesses/" + id).then().statusCode(200);
        as(TestTokens.nationalAdmin()).get("/api/v1/businesses/" + id).then().statusCode(200);
    }

    @Test
    void aTakenNibSaysNothingMoreToStrangers() {
        String nib = newNib();
        String id = register(TestTokens.owner("register-first"), form(nib))
                .extract()
                .path("id");

        register(TestTokens.owner("register-second"), form(nib))
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("errors[0].pointer", equalTo("/nib"))
                .body("businessId", nullValue());
        register(TestTokens.owner("register-first"), form(nib)).statusCode(409).body("businessId", equalTo(id));
        assertThat(DATABASE.count("select count(*) from business where nib = ?", nib))
                .isEqualTo(1);
        assertThat(DATABASE.count("select count(*) from person_key p where not exists"
                        + " (select 1 from business b where b.id = p.root_id)"))
                .isZero();
    }

    @Test
    void aRepeatGetsTheSameAnswerAndATwinWaits() throws Exception {
        String owner = TestTokens.owner("register-twin");
        Map<String, Object> form = form(newNib());
        String key = UUID.randomUUID().toString();
        Callable<Response> send =
                () -> as(owner).header("Idempotency-Key", key).body(form).post("/api/v1/businesses");

        Response first;
        Response twin;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<Response> one = pool.submit(send);
            Future<Response> two = pool.submit(send);
            first = one.get();
            twin = two.get();
        }

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(twin.statusCode()).isEqualTo(201);
        assertThat(twin.asString()).isEqualTo(first.asString());
        assertThat(send.call().asString()).isEqualTo(first.asString());
        assertThat(toldTypes(first.path("id"))).containsExactly("registered.v1");
        form.put("businessName", "Another");
        as(owner)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/api/v1/businesses")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void twoWithTheSameNibAtOnceLeaveOne() throws Exception {
        String nib = newNib();
        int[] statuses = new int[2];
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = pool.submit(() ->
                    register(TestTokens.owner("race-1"), form(nib)).extract().statusCode());
            Future<Integer> two = pool.submit(() ->
                    register(TestTokens.owner("race-2"), form(nib)).extract().statusCode());
            statuses[0] = one.get();
            statuses[1] = two.get();
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void wrongFieldsAreNamedAndNothingIsWritten() {
        String nib = newNib();
        Map<String, Object> form = form(nib);
        section(form, "owner").put("nik", "6472013113900001");
        section(form, "address").put("regencyCode", "9999");

        register(TestTokens.owner("register-bad"), form)
                .statusCode(422)
                .body("code", equalTo("INVALID_FIELDS"))
                .body("errors.pointer", contains("/address/regencyCode", "/owner/nik"))
                .body("errors.code", contains("REGION_UNKNOWN", "NIK_DATE"))
                .body("errors.message", hasItem("There is no region with this code."));

        assertThat(DATABASE.count("select count(*) from business where nib = ?", nib))
                .isZero();
    }

    @Test
    void badRequestsAreRefusedBeforeTheyReachAnything() {
        String owner = TestTokens.owner("register-malformed");
        as(owner).body(form(newNib())).post("/api/v1/businesses").then().statusCode(400);
        doing(owner).body("{").post("/api/v1/businesses").then().statusCode(400);
        doing(owner)
                .body("{\"scale\":\"HUGE\"}")
                .post("/api/v1/businesses")
                .then()
                .statusCode(400);
        doing(owner).body("{\"unknown\":1}").post("/api/v1/businesses").then().statusCode(400);
        doing(TestTokens.withRole("auditor", "auditor"))
                .body(form(newNib()))
                .post("/api/v1/businesses")
                .then()
                .statusCode(403);
        doing(TestTokens.expired("late", "business-owner"))
                .body(form(newNib()))
                .post("/api/v1/businesses")
                .then()
                .statusCode(401);
        as(owner).get("/api/v1/businesses/no-uuid").then().statusCode(404);
        as(owner).get("/api/v1/businesses/" + UUID.randomUUID()).then().statusCode(404);
    }
}
