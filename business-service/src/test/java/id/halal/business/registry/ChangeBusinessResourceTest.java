package id.halal.business.registry;

import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ChangeBusinessResourceTest extends ServiceTest {

    private static final String OWNER = TestTokens.owner("change-owner");

    private static ValidatableResponse patch(String token, String id, String version, String body) {
        return as(token)
                .header("If-Match", version)
                .body(body)
                .patch("/api/v1/businesses/" + id)
                .then();
    }

    @Test
    void changesWhatIsNamedAndTellsIt() {
        String id = registered(OWNER);

        patch(OWNER, id, "\"0\"", """
                {"businessName":"Keripik Etam Baru","annualSalesRupiah":null,"address":{"postcode":"75117"}}""")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("businessName", equalTo("Keripik Etam Baru"))
                .body("annualSalesRupiah", nullValue())
                .body("address.regencyCode", equalTo("6472"))
                .body("address.postcode", equalTo("75117"))
                .body("owner.name", equalTo("S• C•"));

        assertThat(toldTypes(id)).containsExactly("registered.v1", "changed.v1");
        assertThat(told(id).getLast().at("/data/version").asLong()).isEqualTo(1);
        as(OWNER).get("/api/v1/businesses?q=etam baru&limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void aChangeOfThePhoneAloneCountsTheVersionAndTellsNothing() {
        String id = registered(OWNER);

        patch(OWNER, id, "\"0\"", "{\"owner\":{\"phone\":\"081234500999\",\"email\":\"siti@contoh.id\"}}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("owner.phone", equalTo("+62••••••••999"))
                .body("owner.nik", equalTo("6472••••••••••01"))
                .body("owner.email", equalTo("•••"));
        patch(OWNER, id, "\"1\"", "{\"owner\":{\"email\":null}}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("owner.email", nullValue());

        assertThat(toldTypes(id)).containsExactly("registered.v1");
        as(OWNER)
                .get("/api/v1/businesses/" + id + "/personal-data?purpose=OWN_DATA")
                .then()
                .statusCode(200)
                .body("phone", equalTo("+6281234500999"))
                .body("nik", equalTo("6472014506900001"))
                .body("street", equalTo("Jl. Rahasia No. 12 RT 03"));
    }

    @Test
    void aMaskWrittenBackIsRefused() {
        String id = registered(OWNER);

        patch(OWNER, id, "\"0\"", "{\"owner\":{\"phone\":\"+62••••••••890\"},\"address\":{\"street\":\"•••\"}}")
                .statusCode(422)
                .body("code", equalTo("MASKED_VALUE"))
                .body("errors.pointer", hasItem("/owner/phone"))
                .body("errors.pointer", hasItem("/address/street"));

        as(OWNER).get("/api/v1/businesses/" + id).then().header("ETag", "\"0\"");
    }

    @Test
    void requiredFieldsCannotBeRemoved() {
        String id = registered(OWNER);

        patch(OWNER, id, "\"0\"", "{\"owner\":{\"nik\":null}}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/owner/nik"))
                .body("errors.pointer", not(hasItem("/owner/name")));
        patch(OWNER, id, "\"0\"", "{\"owner\":null}").statusCode(422).body("errors.pointer", hasItem("/owner/name"));
        patch(OWNER, id, "\"0\"", "{\"scale\":\"HUGE\"}").statusCode(400).body("errors.pointer", hasItem("/scale"));
        patch(OWNER, id, "\"0\"", "[]").statusCode(400);
    }

    @Test
    void versionsAreAskedForAndCompared() {
        String id = registered(OWNER);

        as(OWNER).body("{}").patch("/api/v1/businesses/" + id).then().statusCode(428);
        patch(OWNER, id, "\"7\"", "{}").statusCode(412).body("version", equalTo(0));
        patch(TestTokens.owner("change-other"), id, "\"0\"", "{}").statusCode(404);
        patch(OWNER, "nothing", "\"0\"", "{}").statusCode(404);
    }

    @Test
    void anOfficerDoesNotMoveABusinessOutOfHisSight() {
        String officer = TestTokens.regencyOfficer("6472");
        String id = registered(officer);

        patch(officer, id, "\"0\"", "{\"address\":{\"regencyCode\":\"6402\"}}")
                .statusCode(422)
                .body("errors[0].code", equalTo("REGION_OUT_OF_SCOPE"));
    }

    @Test
    void anotherNibIsAskedForAnew() {
        String id = registered(OWNER);
        String taken = newNib();
        register(OWNER, form(taken)).statusCode(201);
        String another = newNib();

        patch(OWNER, id, "\"0\"", "{\"nib\":\"" + taken + "\"}").statusCode(409).body("code", equalTo("DUPLICATE"));
        patch(OWNER, id, "\"0\"", "{\"nib\":\"" + another + "\"}")
                .statusCode(200)
                .body("nib", equalTo(another));

        assertThat(DATABASE
                        .rows(
                                "select nib, state from nib_lookup where business_id = ? order by position",
                                UUID.fromString(id))
                        .stream()
                        .map(row -> row.get("state")))
                .containsExactly("SUPERSEDED", "WAITING");
        as(OWNER)
                .get("/api/v1/businesses/" + id + "/nib-verification")
                .then()
                .body("lookup.nib", equalTo(another))
                .body("lookup.state", equalTo("WAITING"));
    }
}
