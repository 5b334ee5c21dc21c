package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Movements over REST: complete, in order, page by page, and only of nodes in the caller's scope. */
@QuotaTest
class MovementResourceTest {

    @Test
    void thePagesTogetherAreAllMovementsInOrder() {
        Api.Programme programme = Api.active(10);
        Api.split(programme.root(), List.of(Api.region("6472", 6), Api.region("6471", 4)));

        JsonPath all = Api.as(Api.OFFICER)
                .get(path(programme))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath first = Api.as(Api.OFFICER).get(path(programme) + "?limit=2").jsonPath();
        JsonPath second = Api.as(Api.OFFICER)
                .get(path(programme) + "?limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        List<String> ids = all.getList("items.id");
        assertThat(ids).isSorted().hasSizeGreaterThanOrEqualTo(4);
        assertThat(first.<String>getList("items.id")).isEqualTo(ids.subList(0, 2));
        assertThat(second.<String>getList("items.id")).isEqualTo(ids.subList(2, 4));
        assertThat(all.<String>getList("items.fromPlace").getFirst()).isEqualTo("OUTSIDE");
        assertThat(all.<Integer>getList("items.units").getFirst()).isEqualTo(10);
    }

    @Test
    void anotherProvinceSeesNone() {
        Api.Programme programme = Api.active(3);

        Api.as(TestTokens.provinceOfficer("35"))
                .get(path(programme))
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private static String path(Api.Programme programme) {
        return "/api/v1/programmes/" + programme.id() + "/movements";
    }
}
