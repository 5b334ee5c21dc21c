package id.halal.business.certification;

import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class CertifiedElsewhereResourceTest extends ServiceTest {

    private static final String OFFICER = TestTokens.regencyOfficer("6472");

    @Test
    void isRecordedOnceAndTold() {
        String id = registered(OFFICER);
        String address = "/api/v1/businesses/" + id + "/certified-elsewhere";
        as(OFFICER).get(address).then().statusCode(404);

        doing(OFFICER)
                .body(
                        "{\"certificateNumber\":\"ID64110017058840424\",\"certifiedOn\":\"2024-04-30\",\"learnedFrom\":\"SIHALAL\"}")
                .post(address)
                .then()
                .statusCode(201)
                .body("certificateNumber", equalTo("ID64110017058840424"))
                .body("learnedFrom", equalTo("SIHALAL"));

        as(OFFICER).get(address).then().statusCode(200).body("certifiedOn", equalTo("2024-04-30"));
        as(OFFICER)
                .get("/api/v1/businesses/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("certifiedElsewhere", equalTo(true));
        doing(OFFICER).body("{}").post(address).then().statusCode(409).body("code", equalTo("DUPLICATE"));
        assertThat(toldTypes(id)).containsExactly("registered.v1", "certified-elsewhere.v1");
        assertThat(told(id).getLast().at("/data/learnedFrom").asText()).isEqualTo("SIHALAL");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"certificateNumber\":\"KH123\"}', /certificateNumber, CERTIFICATE_NUMBER_IS_FATWA_DECISION",
        "'{\"certificateNumber\":\"ID12\"}', /certificateNumber, CERTIFICATE_NUMBER_FORMAT",
        "'{\"certifiedOn\":\"2199-01-01\"}', /certifiedOn, DATE_IN_THE_FUTURE"
    })
    void namesTheFieldAndTheRule(String body, String pointer, String rule) {
        String id = registered(OFFICER);

        doing(OFFICER)
                .body(body)
                .post("/api/v1/businesses/" + id + "/certified-elsewhere")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(rule));
    }

    @Test
    void onlyOfficersOfThePlaceSaySo() {
        String id = registered(TestTokens.owner("elsewhere-owner"));
        String address = "/api/v1/businesses/" + id + "/certified-elsewhere";

        doing(TestTokens.owner("elsewhere-owner"))
                .body("{}")
                .post(address)
                .then()
                .statusCode(403);
        doing(TestTokens.provinceOfficer("35")).body("{}").post(address).then().statusCode(404);
        doing(OFFICER).body("{}").post(address).then().statusCode(201).body("learnedFrom", equalTo("OFFICER"));
    }
}
