package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Tariffs have versions; each is told. */
@QuotaTest
class TariffResourceTest {

    @Test
    void aNewVersionIsPublishedOnceForADay() {
        Response published = publish(tariff("2098-01-01"));
        published.then().statusCode(201).body("total", equalTo(700_000)).body("inspection", equalTo(400_000));
        String id = published.path("id");
        assertThat(Ledgers.events(UUID.fromString(id))).containsExactly("tariff-published");
        assertThat(Ledgers.DATABASE.rows(
                        "select (data::json -> 'tariff' ->> 'inspection')::int as part from outbox where subject = ?::uuid",
                        id))
                .extracting(row -> row.get("part"))
                .containsExactly(400_000);
        Api.as(TestTokens.owner("pemilik")).get("/api/v1/tariffs").then().body("items.id", hasItem(id));

        publish(tariff("2098-01-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("errors[0].code", equalTo("TARIFF_DAY_TAKEN"));
    }

    @Test
    void wrongFieldsAreNamed() {
        refused(Map.of("validFrom", Api.today().toString()), "TARIFF_NOT_IN_FUTURE");
        refused(Map.of("registration", -1), "TOO_SMALL");
        refused(Map.of("registration", 1_000_000_001), "TOO_LARGE");
        refused(Map.of("registration", 0, "inspection", 0), "TARIFF_COSTS_NOTHING");
        refused(Map.of("channel", "SELF_DECLARE_FACILITATED"), "INSPECTION_ONLY_REGULAR");
        refused(Map.of("channel", "REGULAR_SELF_PAID"), "TARIFF_CHANNEL_NOT_FACILITATED");
    }

    @Test
    void onlyTheNationalAdministrationPublishes() {
        Api.write(Api.OFFICER)
                .body(tariff("2097-01-01"))
                .post("/api/v1/tariffs")
                .then()
                .statusCode(403);
        Api.write(TestTokens.auditor())
                .body(tariff("2097-01-01"))
                .post("/api/v1/tariffs")
                .then()
                .statusCode(403);
    }

    private static void refused(Map<String, Object> changes, String code) {
        Map<String, Object> body = tariff("2096-01-01");
        body.putAll(changes);
        publish(body).then().statusCode(422).body("errors.code", hasItem(code));
    }

    private static Response publish(Map<String, Object> body) {
        return Api.write(TestTokens.nationalAdmin()).body(body).post("/api/v1/tariffs");
    }

    private static Map<String, Object> tariff(String validFrom) {
        return new HashMap<>(Map.of(
                "name", "Reguler UMK " + validFrom.substring(0, 4),
                "channel", "REGULAR_FACILITATED",
                "validFrom", validFrom,
                "registration", 300_000,
                "lp3h", 0,
                "companion", 0,
                "fatwa", 0,
                "inspection", 400_000));
    }
}
