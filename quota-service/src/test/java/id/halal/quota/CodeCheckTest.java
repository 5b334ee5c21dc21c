package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Whether a code can be used, asked by those who may not see a single figure. */
@QuotaTest
class CodeCheckTest {

    private static final String OWNER = TestTokens.owner("pemilik");
    private static final String ONE = "1164000001";
    private static final String TWO = "1164000002";

    @Inject
    Inbox inbox;

    @BeforeEach
    void lp3hAreKnown() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE), Events.lp3hRegistered(TWO)));
    }

    @Test
    void aCodeThatFits() {
        Api.Programme programme = Api.active(1);
        ask(programme.code(), Map.of())
                .then()
                .statusCode(200)
                .body("usable", equalTo(true))
                .body("wouldWait", equalTo(false))
                .body("programmeName", equalTo("Program Uji"))
                .body("refusals", equalTo(List.of()));
    }

    @Test
    void everyReasonIsNamedTheOneThatCountsFirst() {
        Map<String, Object> body = Api.programme(Api.newCode(), 1);
        body.put("lockedLp3h", List.of(ONE));
        Api.create(body).then().statusCode(201);
        refused(
                ask(
                        (String) body.get("facilitationCode"),
                        Map.of("regencyCode", "3578", "lp3h", TWO, "channel", "REGULAR_FACILITATED")),
                "QUOTA_PROGRAMME_NOT_ACTIVE",
                "QUOTA_CHANNEL_MISMATCH",
                "QUOTA_OUT_OF_SCOPE",
                "QUOTA_LP3H_NOT_LISTED");
        refused(ask("TIDAK-ADA", Map.of()), "QUOTA_CODE_UNKNOWN");

        Map<String, Object> future = Api.programme(Api.newCode(), 1);
        int next = Api.today().getYear() + 1;
        future.putAll(Map.of("year", next, "startsOn", next + "-01-01", "endsOn", next + "-12-31"));
        Api.Programme nextYear = Api.active(future);
        refused(ask(nextYear.code(), Map.of()), "QUOTA_OUT_OF_DATES");

        Api.Programme split = Api.active(2);
        Api.split(split.root(), List.of(Api.lp3h(ONE, 1)));
        refused(ask(split.code(), Map.of("lp3h", TWO)), "QUOTA_LP3H_NOT_LISTED");
    }

    @Test
    void theReasonSpeaksTheCallersLanguage() {
        Api.as(OWNER)
                .header("Accept-Language", "en")
                .queryParams(Map.of("code", "TIDAK-ADA", "regencyCode", "6472", "channel", "SELF_DECLARE_FACILITATED"))
                .get("/api/v1/programmes/code-check")
                .then()
                .body("refusals[0].message", equalTo("There is no programme with this facilitation code."));
    }

    @Test
    void whatTheSettlerWouldPutOnTheWaitlistIsSaidToWait() {
        Api.Programme programme = Api.active(3);
        Api.split(programme.root(), List.of(Api.region("6472", 1)));
        assertThat(waits(programme, "6472")).isFalse();
        assertThat(waits(programme, "6471")).isTrue();
        Events.File file = settle(Events.File.of(programme.code()).regency("6472"));
        assertThat(waits(programme, "6472")).isTrue();
        assertThat(Ledgers.status(settle(Events.File.of(programme.code()).regency("6472"))))
                .isEqualTo("WAITLISTED");

        inbox.receive(List.of(file.withdrawn()));
        Ledgers.awaitSettled();
        assertThat(waits(programme, "6472")).as("the one who waited has it").isTrue();
    }

    @Test
    void aCeilingThatIsReachedMakesWaitToo() {
        Map<String, Object> body = Api.programme(Api.newCode(), 5);
        body.put("ceilingRupiah", 230_000);
        Api.Programme programme = Api.active(body);
        Events.File file = settle(Events.File.of(programme.code()));
        assertThat(waits(programme, "6472")).isTrue();
        inbox.receive(List.of(file.withdrawn()));
        Ledgers.awaitSettled();
        assertThat(waits(programme, "6472")).isFalse();
    }

    @Test
    void badParametersAreNamedAndStrangersTurnedAway() {
        ask("", Map.of()).then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        ask("KALTIM", Map.of("regencyCode", "64")).then().statusCode(400);
        ask("KALTIM", Map.of("regencyCode", "64.72")).then().statusCode(400);
        ask("KALTIM", Map.of("channel", "GRATIS")).then().statusCode(400);
        ask("KALTIM", Map.of("lp3h", "12")).then().statusCode(400);
        io.restassured.RestAssured.get("/api/v1/programmes/code-check?code=KALTIM")
                .then()
                .statusCode(401);
    }

    private static boolean waits(Api.Programme programme, String regency) {
        Response response = ask(programme.code(), Map.of("regencyCode", regency));
        response.then().statusCode(200).body("usable", equalTo(true));
        return response.path("wouldWait");
    }

    private static void refused(Response response, String... codes) {
        response.then()
                .statusCode(200)
                .body("usable", equalTo(false))
                .body("wouldWait", equalTo(false))
                .body("refusals.code", equalTo(List.of(codes)));
    }

    private static Response ask(String code, Map<String, String> changes) {
        Map<String, String> query =
                new HashMap<>(Map.of("code", code, "regencyCode", "6472", "channel", "SELF_DECLARE_FACILITATED"));
        query.putAll(changes);
        return Api.as(OWNER).queryParams(query).get("/api/v1/programmes/code-check");
    }

    private Events.File settle(Events.File file) {
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        return file;
    }
}
