package id.halal.business.person;

import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PersonalDataResourceTest extends ServiceTest {

    private static final String READS = "/api/v1/operations/business/protected-reads?root=";

    @Test
    void withoutAPurposeNothingIsShownAndNothingRecorded() {
        String officer = TestTokens.provinceOfficer("64");
        String address = "/api/v1/businesses/" + registered(officer) + "/personal-data";

        as(officer).get(address).then().statusCode(422).body("code", equalTo("PURPOSE_MISSING"));
        as(officer).get(address + "?purpose=CURIOSITY").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        as(officer)
                .get(address + "?purpose=VERIFICATION_VISIT")
                .then()
                .statusCode(403)
                .body("code", equalTo("PURPOSE_NOT_ALLOWED"));
        as(TestTokens.auditor())
                .get(address + "?purpose=DATA_CORRECTION")
                .then()
                .statusCode(403);
        as(TestTokens.provinceOfficer("35"))
                .get(address + "?purpose=DATA_CORRECTION")
                .then()
                .statusCode(404);

        String id = address.split("/", -1)[4];
        as(TestTokens.auditor()).get(READS + id).then().statusCode(200).body("items", empty());
    }

    @Test
    void withAPurposeExactlyOneReadIsRecorded() {
        String officer = TestTokens.provinceOfficer("64");
        String id = registered(officer);

        as(officer)
                .get("/api/v1/businesses/" + id + "/personal-data?purpose=DATA_CORRECTION")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo("Siti Contohwati"))
                .body("nik", equalTo("6472014506900001"))
                .body("phone", equalTo("+6281234567890"))
                .body("street", equalTo("Jl. Rahasia No. 12 RT 03"))
                .body("email", nullValue());

        as(TestTokens.auditor())
                .get(READS + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.reader", contains(TestTokens.subject("officer-64")))
                .body("items.purpose", contains("DATA_CORRECTION"))
                .body("items.rootId", contains(id))
                .body(
                        "items[0].fields",
                        containsInAnyOrder(
                                "business_owner.name",
                                "business_owner.nik",
                                "business_owner.phone",
                                "business_owner.email",
                                "business.street"));
    }

    @Test
    void aPurposeShowsNoMoreThanItNeeds() {
        knowCompanion("6472000201", "ACTIVE");
        String companion = TestTokens.companion("6472000201");
        String id = registered(companion);

        as(companion)
                .get("/api/v1/businesses/" + id + "/personal-data?purpose=VERIFICATION_VISIT")
                .then()
                .statusCode(200)
                .body("name", equalTo("Siti Contohwati"))
                .body("phone", equalTo("+6281234567890"))
                .body("nik", nullValue());
    }

    /** Reads every table as superuser, as someone would who steals a dump. */
    @Test
    void noTableHoldsAPersonInPlainText() {
        String owner = TestTokens.owner("dump-owner");
        Map<String, Object> form = form(newNib());
        section(form, "owner")
                .putAll(Map.of(
                        "name",
                        "Qomariyah Unik",
                        "nik",
                        "6472017112850042",
                        "phone",
                        "081355577799",
                        "email",
                        "qomar@unik.example"));
        section(form, "address").put("street", "Gang Melati Tersembunyi 7");
        String id = register(owner, form).statusCode(201).extract().path("id");
        as(owner)
                .get("/api/v1/businesses/" + id + "/personal-data?purpose=OWN_DATA")
                .then()
                .statusCode(200);

        List<String> secrets = List.of("Qomariyah", "6472017112850042", "81355577799", "qomar@unik", "Gang Melati");
        List<String> tables =
                DATABASE.rows("select tablename as name from pg_tables where schemaname = 'public' order by 1").stream()
                        .map(row -> String.valueOf(row.get("name")))
                        .toList();
        assertThat(tables).contains("business", "protected_value", "outbox", "idempotency_key", "business_search");
        for (String table : tables) {
            for (String secret : secrets) {
                assertThat(DATABASE.count(
                                "select count(*) from " + table + " t where t::text ilike ?", "%" + secret + "%"))
                        .as("%s in %s", secret, table)
                        .isZero();
            }
        }
        // The test can fail: a word that is no secret is found.
        assertThat(DATABASE.count("select count(*) from business t where t::text ilike ?", "%Keripik%"))
                .isPositive();
    }
}
