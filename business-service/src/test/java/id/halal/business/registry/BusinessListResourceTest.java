package id.halal.business.registry;

import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class BusinessListResourceTest extends ServiceTest {

    @Test
    void pagesThroughAllOfAScopeOnce() {
        String officer = TestTokens.provinceOfficer("62");
        List<String> ids = new ArrayList<>();
        for (String regency : List.of("6271", "6201", "6271", "6202", "6201")) {
            ids.add(register(officer, form(newNib(), regency))
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        List<String> seen = new ArrayList<>();
        List<String> regencies = new ArrayList<>();
        String cursor = "";
        do {
            Response page = as(officer).get("/api/v1/businesses?limit=2" + cursor);
            assertThat(page.statusCode()).isEqualTo(200);
            seen.addAll(page.path("items.id"));
            regencies.addAll(page.path("items.address.regencyCode"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(regencies).containsExactly("6201", "6201", "6202", "6271", "6271");
    }

    @Test
    void narrowsByNibRegencyAndWords() {
        String officer = TestTokens.provinceOfficer("61");
        String nib = newNib();
        Map<String, Object> form = form(nib, "6171");
        form.put("businessName", "Dodol Durian Sejahtera");
        String id = register(officer, form).statusCode(201).extract().path("id");
        String other = register(officer, form(newNib(), "6101"))
                .statusCode(201)
                .extract()
                .path("id");

        as(officer).get("/api/v1/businesses?nib=" + nib).then().body("items.id", contains(id));
        as(officer).get("/api/v1/businesses?regencyCode=6101").then().body("items.id", contains(other));
        as(officer).get("/api/v1/businesses?q=sejah dodol").then().body("items.id", contains(id));
        as(officer).get("/api/v1/businesses?q=sejah keripik").then().body("items", empty());
        as(TestTokens.provinceOfficer("35"))
                .get("/api/v1/businesses?q=dodol")
                .then()
                .body("items", empty());
        as(TestTokens.nationalAdmin())
                .get("/api/v1/businesses?q=dodol&limit=200")
                .then()
                .body("items.id", hasItem(id))
                .body("items.owner.name[0]", equalTo("S• C•"));
        as(officer).get("/api/v1/businesses?nib=12").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        as(officer).queryParam("q", "&|").get("/api/v1/businesses").then().statusCode(400);
        as(officer).get("/api/v1/businesses?limit=201").then().statusCode(400);
        as(officer).get("/api/v1/businesses?cursor=abc").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void anOwnerListsHisOwn() {
        String owner = TestTokens.owner("list-owner");
        String id = registered(owner);
        String foreign = registered(TestTokens.owner("list-foreign"));

        as(owner)
                .get("/api/v1/businesses")
                .then()
                .body("items", hasSize(1))
                .body("items.id", contains(id))
                .body("items.id", not(hasItem(foreign)));
    }

    @Test
    void findsByTheOwnersNikInABodyOnly() {
        String officer = TestTokens.provinceOfficer("63");
        Map<String, Object> form = form(newNib(), "6371");
        section(form, "owner").put("nik", "6371014506900777");
        String id = register(officer, form).statusCode(201).extract().path("id");

        as(officer)
                .body("{\"nik\":\"6371014506900777\"}")
                .post("/api/v1/business-searches")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].owner.nik", equalTo("6371••••••••••77"));
        as(TestTokens.provinceOfficer("35"))
                .body("{\"nik\":\"6371014506900777\"}")
                .post("/api/v1/business-searches")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(officer)
                .body("{\"nik\":\"63710145069007\"}")
                .post("/api/v1/business-searches")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NIK_DIGITS"));
    }

    /** As the role the service takes, with the policies on: the lists go by their indexes. */
    @Test
    void listsAndSearchUseTheirIndexes() throws SQLException {
        registered(TestTokens.owner("list-plan"));

        assertThat(plan("""
                        select b.regency_code, b.id from business b where b.regency_code = any ('{6471,6472}')
                        order by b.regency_code, b.id limit 51""")).contains("business_list");
        assertThat(plan("""
                        select s.business_id from business_search s where s.words @@ to_tsquery('simple', 'keripik:*')""")).contains("business_search_words");
        assertThat(
                        plan(
                                "select b.id from business b where b.owner_subject = 'x' order by b.regency_code, b.id limit 51"))
                .contains("business_owner");
        assertThat(plan("""
                        select b.id from business b
                        where b.id in (select business_id from business_companion where companion_registration = 'x')""")).contains("business_companion_companion");
    }

    private static String plan(String query) throws SQLException {
        try (Connection connection = DATABASE.connectAsLogin()) {
            connection.setAutoCommit(false);
            for (String setup : List.of(
                    "select set_config('role', 'app', true), set_config('app.kind', 'regions', true),"
                            + " set_config('app.regions', '{64}', true)",
                    "select set_config('enable_seqscan', 'off', true)")) {
                try (PreparedStatement statement = connection.prepareStatement(setup)) {
                    statement.execute();
                }
            }
            StringBuilder plan = new StringBuilder();
            try (PreparedStatement statement = connection.prepareStatement("explain " + query);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            connection.rollback();
            return plan.toString();
        }
    }
}
