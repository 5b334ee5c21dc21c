package id.halal.business.integration;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Businesses of running files that quota-service takes over. */
@QuarkusTest
class InternalTakeOverResourceTest extends ServiceTest {

    private static final String SERVICE = TestTokens.withRole("quota-service", "service");
    private static final String COMPANION = "6472000477";

    @Test
    void anUnknownNibBecomesARecordWithoutOwnerAndIsLookedUp() {
        String nib = newNib();

        String id = take(nib, null).then().statusCode(200).extract().path("businessId");

        as(TestTokens.provinceOfficer("64"))
                .get("/api/v1/businesses/" + id)
                .then()
                .statusCode(200)
                .body("nib", equalTo(nib))
                .body("businessName", equalTo("Dapur Contoh"))
                .body("scale", equalTo("MICRO"))
                .body("address.regencyCode", equalTo("6472"))
                .body("nibStatus", equalTo("UNVERIFIED"))
                .body("registeredBy", equalTo("officer-subject"));
        UUID business = UUID.fromString(id);
        assertThat(DATABASE.count("select count(*) from protected_value where root_id = ?", business))
                .isZero();
        assertThat(DATABASE.count("select count(*) from nib_lookup where business_id = ?", business))
                .isOne();
        assertThat(toldTypes(id)).first().isEqualTo("registered.v1");
    }

    @Test
    void theSameNibTwiceIsTheSameBusiness() {
        String nib = newNib();
        String id = take(nib, null).then().statusCode(200).extract().path("businessId");

        take(nib, null).then().statusCode(200).body("businessId", equalTo(id));

        assertThat(toldTypes(id).stream().filter("registered.v1"::equals)).hasSize(1);
        as(SERVICE)
                .body(Map.of("nibs", List.of(nib, newNib())))
                .post("/internal/businesses/by-nib")
                .then()
                .statusCode(200)
                .body("businesses", equalTo(Map.of(nib, id)));
    }

    @Test
    void aKnownBusinessIsUsedAsItIsAndItsCompanionSeesIt() {
        knowCompanion(COMPANION, "ACTIVE");
        Map<String, Object> form = form(newNib());
        String id = register(TestTokens.provinceOfficer("64"), form)
                .statusCode(201)
                .extract()
                .path("id");

        take((String) form.get("nib"), COMPANION).then().statusCode(200).body("businessId", equalTo(id));

        as(TestTokens.provinceOfficer("64"))
                .get("/api/v1/businesses/" + id)
                .then()
                .body("businessName", equalTo("Keripik Pisang Etam"))
                .body("companions", equalTo(List.of(COMPANION)))
                .body("lp3hRegistrations", equalTo(List.of(LP3H)));
        JsonNode last = told(id).getLast();
        assertThat(last.path("data").path("companions").get(0).asText()).isEqualTo(COMPANION);
    }

    @Test
    void onlyAServiceMayAsk() {
        as(TestTokens.nationalAdmin())
                .body(request(newNib(), null))
                .post("/internal/businesses/take-over")
                .then()
                .statusCode(403);
    }

    private static Response take(String nib, String companion) {
        return as(SERVICE).body(request(nib, companion)).post("/internal/businesses/take-over");
    }

    private static Map<String, Object> request(String nib, String companion) {
        Map<String, Object> request = new HashMap<>();
        request.put("nib", nib);
        request.put("businessName", "Dapur Contoh");
        request.put("scale", "MICRO");
        request.put("regencyCode", "6472");
        request.put("takenOverBy", "officer-subject");
        if (companion != null) {
            request.put("companionRegistration", companion);
        }
        return request;
    }
}
