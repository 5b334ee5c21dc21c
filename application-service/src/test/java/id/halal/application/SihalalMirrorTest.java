package id.halal.application;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import id.halal.application.sihalal.SihalalDrain;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = SihalalStub.class, restrictToAnnotatedClass = false)
class SihalalMirrorTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static int companions = 400;

    @Inject
    Inbox inbox;

    @Inject
    SihalalDrain drain;

    private WireMock sihalal;

    @BeforeEach
    void nobodyElseWaits() {
        sihalal = SihalalStub.client();
        sihalal.resetMappings();
        DATABASE.update("update sihalal_lookup set state = 'ENDED'");
        DATABASE.update("update sihalal_outage set since = null, failures = 0, reason = null, retry_at = '-infinity'");
        DATABASE.update("delete from sihalal_setting");
        // A breaker that another test left open closes with the first answers.
        sihalal.register(any(anyUrl()).willReturn(aResponse().withStatus(404)));
        Story probe = numbered(story().inVerification());
        await().atMost(Duration.ofSeconds(5)).until(() -> {
            drain.drain();
            return sihalal(probe).extract().path("lookup.answeredAt") != null;
        });
        DATABASE.update("update sihalal_lookup set state = 'ENDED'");
        sihalal.resetRequests();
    }

    private Story story() {
        return new Story(inbox, "6472000" + companions++);
    }

    private static Story numbered(Story story) {
        as(OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        return story;
    }

    private static ValidatableResponse sihalal(Story story) {
        return as(OFFICER).get(story.path("/sihalal")).then().statusCode(200);
    }

    /** SIHALAL shows the last of these, and all of them as its history, one a day. */
    private void shows(Story story, String business, String... codes) {
        String history = IntStream.range(0, codes.length)
                .mapToObj(i -> "{\"status\":\"" + codes[i]
                        + "\",\"tanggal\":\"2026-10-%02d 09:00:00\",\"komentar\":\"foto buram\"}".formatted(i + 1))
                .collect(java.util.stream.Collectors.joining(","));
        boolean issued = codes[codes.length - 1].equals("OF300");
        sihalal.register(WireMock.get(urlEqualTo(url(story))).willReturn(okJson("""
                {"no_daftar":"%s","status":"%s","pelaku_usaha":{"nama_pu":"%s"},"sertifikat":%s,"riwayat":[%s]}""".formatted(
                        story.sihalalNumber(),
                        codes[codes.length - 1],
                        business,
                        issued ? "{\"no_sert\":\"" + certificate(story) + "\",\"tgl_sert\":\"2026-10-20\"}" : "null",
                        history))));
    }

    private static String certificate(Story story) {
        return "ID6411" + String.format("%09d", story.id.getLeastSignificantBits() & 0x1fffffff) + "1026";
    }

    private static String url(Story story) {
        return "/applications/" + story.sihalalNumber();
    }

    private static void askAgain(Story story) {
        as(OFFICER).post(story.path("/sihalal/look-up")).then().statusCode(202);
    }

    private static List<String> steps(Story story) {
        return DATABASE
                .rows(
                        "select action, actor from application_history where application_id = ? and actor = 'sihalal-mirror'"
                                + " order by position",
                        story.id)
                .stream()
                .map(row -> String.valueOf(row.get("action")))
                .toList();
    }

    @Test
    void downForTheWholeRunAndThenBackEveryStatusAndNumberIsMirroredOnceInOrder() {
        sihalal.register(any(anyUrl()).atPriority(1).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        List<Story> stories = Stream.generate(this::story)
                .limit(3)
                .map(story -> numbered(story.verified()))
                .toList();
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            drain.drain();
            return DATABASE.count("select failures from sihalal_outage") >= 3;
        });
        as(OFFICER)
                .get("/api/v1/sihalal-lookups")
                .then()
                .statusCode(200)
                .body(
                        "items.applicationId",
                        contains(stories.stream().map(s -> s.id.toString()).toArray()))
                .body("items.lastProblem", contains(notNullValue(), notNullValue(), notNullValue()));
        stories.forEach(story -> assertThat(story.status()).isEqualTo("VERIFIED"));

        sihalal.resetMappings();
        shows(stories.get(0), "Dapur Bu Sari", "OF10", "OF71", "OF74", "OF100", "OF120", "OF300");
        shows(stories.get(1), "SARI", "OF10", "OF71", "OF74");
        shows(stories.get(2), "", "OF10", "OF71", "OF280");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            drain.drain();
            assertThat(stories.stream().map(Story::status)).containsExactly("CERTIFIED", "REGISTERED", "RETURNED");
        });
        for (int again = 0; again < 3; again++) {
            stories.forEach(SihalalMirrorTest::askAgain);
            drain.drain();
        }

        sihalal(stories.get(0))
                .body("history.code", contains("OF10", "OF71", "OF74", "OF100", "OF120", "OF300"))
                .body("history.position", contains(1, 2, 3, 4, 5, 6))
                .body("history[5].certificateNumber", equalTo(certificate(stories.get(0))))
                .body("difference", nullValue());
        assertThat(steps(stories.get(0))).containsExactly("register", "decide-halal", "record-certificate");
        assertThat(steps(stories.get(1))).containsExactly("register");
        assertThat(steps(stories.get(2))).containsExactly("return");
        stories.get(0).get().then().body("certificateNumber", equalTo(certificate(stories.get(0))));
        assertThat(DATABASE.rows("select text from return_note where application_id = ?", stories.get(2).id)
                        .toString())
                .contains("foto buram");
        as(OFFICER).get("/api/v1/sihalal-lookups").then().body("items", empty());
        assertThat(DATABASE.count("select count(*) from sihalal_status where application_id = any (?)", (Object)
                        stories.stream().map(s -> s.id).toArray(java.util.UUID[]::new)))
                .isEqualTo(12);
    }

    @Test
    void severalReplicasNeverAskTwice() {
        List<Story> stories = Stream.generate(this::story)
                .limit(4)
                .map(story -> numbered(story.inVerification()))
                .toList();
        stories.forEach(story -> shows(story, "", "OF10"));
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(drain::drain))
                        .toArray(CompletableFuture[]::new))
                .join();
        stories.forEach(story -> sihalal.verifyThat(1, getRequestedFor(urlEqualTo(url(story)))));
    }

    @Test
    void whatIsNotLegalHereIsADifferenceWithASentence() {
        Story story = numbered(story().inVerification());
        shows(story, "", "OF10", "OF71", "OF74");
        drain.drain();
        assertThat(story.status()).isEqualTo("IN_VERIFICATION");
        sihalal(story)
                .body("status", equalTo("IN_VERIFICATION"))
                .body("expectedSihalalStatus", equalTo("OF10"))
                .body("sihalalStatus", equalTo("OF74"))
                .body("difference.kind", equalTo("AHEAD_THERE"))
                .body("difference.keptBecause", equalTo("SIHALAL_KEPT_NOT_LEGAL"))
                .body(
                        "difference.sentence",
                        equalTo("In SIHALAL this file is further on (OF74) than here (IN_VERIFICATION)."))
                .body("difference.allowedAction", nullValue());
        as(OFFICER)
                .get("/api/v1/sihalal-differences?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.applicationId == '" + story.id + "' }.kind", equalTo("AHEAD_THERE"));
        as(TestTokens.provinceOfficer("35"))
                .get("/api/v1/sihalal-differences?limit=200")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(TestTokens.provinceOfficer("35")).get(story.path("/sihalal")).then().statusCode(404);
        as(TestTokens.owner("someone"))
                .get("/api/v1/sihalal-differences")
                .then()
                .statusCode(403);

        // As soon as it is legal, the next answer moves it, though it is no news.
        story.visited().verify().then().statusCode(200);
        askAgain(story);
        drain.drain();
        assertThat(story.status()).isEqualTo("REGISTERED");
        sihalal(story).body("difference", nullValue());
    }

    @Test
    void anotherBusinessAnUnknownNumberAndAnEndThere() {
        Story other = numbered(story().verified());
        Story unknown = numbered(story().verified());
        Story ended = numbered(story().verified());
        shows(other, "CV Maju Jaya", "OF10", "OF71", "OF900");
        sihalal.register(
                WireMock.get(urlEqualTo(url(unknown))).willReturn(aResponse().withStatus(404)));
        shows(ended, "", "OF10", "OF900");
        drain.drain();

        assertThat(other.status()).isEqualTo("VERIFIED");
        sihalal(other)
                .body("difference.kind", equalTo("OTHER_BUSINESS"))
                .body("difference.allowedAction", equalTo("record-sihalal-number"));
        sihalal(unknown).body("difference.kind", equalTo("NUMBER_UNKNOWN")).body("history", empty());
        assertThat(ended.status()).isEqualTo("CANCELLED");
        assertThat(DATABASE.count("select count(*) from sihalal_status t where t::text ilike '%maju%'"))
                .isZero();
        assertThat(DATABASE.count(
                        "select count(*) from outbox where subject = ? and type like '%cancelled%'", ended.id))
                .isEqualTo(1);
    }

    @Test
    void aRegularFileFollowsTheCodesOfItsPathway() {
        RegularStory.bodiesKnown();
        RegularStory audited = RegularStory.selfPaid(inbox);
        audited.inAudit(OFFICER, Map.of("receiptNumber", "STTD-" + audited.story.business));
        audited.post(RegularStory.AUDITOR, "/audit-report", audited.report())
                .then()
                .statusCode(200);
        Story further = numbered(audited.story);
        Story checked = numbered(RegularStory.facilitated(inbox).inDocumentCheck().story);
        shows(further, "", "OF10", "OF50", "OF55", "OF56", "OF60", "OF70", "OF75", "OF80", "OF100");
        shows(checked, "", "OF10", "OF12");
        drain.drain();
        assertThat(further.status()).isEqualTo("DECIDED");
        assertThat(steps(further)).containsExactly("send-to-commission", "decide-halal");
        sihalal(further).body("difference", nullValue()).body("expectedSihalalStatus", equalTo("OF100"));
        sihalal(checked).body("status", equalTo("DOCUMENT_CHECK")).body("difference", nullValue());
        as(OFFICER).get("/api/v1/sihalal-differences").then().body("items", empty());

        follows(checked, "COST_SETTING", "OF10", "OF12", "OF50");
        follows(checked, "RETURNED", "OF10", "OF12", "OF50", "OF2");
        sihalal(checked).body("expectedSihalalStatus", equalTo("OF2"));
        follows(checked, "CANCELLED", "OF10", "OF12", "OF50", "OF2", "OF900");
        assertThat(steps(checked)).containsExactly("accept-documents", "return", "cancel-by-sihalal");
    }

    private void follows(Story story, String status, String... codes) {
        shows(story, "", codes);
        askAgain(story);
        drain.drain();
        assertThat(story.status()).isEqualTo(status);
        sihalal(story).body("difference", nullValue());
    }

    @Test
    void anAnsweredReturnIsNotAppliedASecondTime() {
        Story story = numbered(story().verified());
        shows(story, "", "OF10", "OF71", "OF280");
        drain.drain();
        assertThat(story.status()).isEqualTo("RETURNED");
        story.post(story.companionToken(), "/resubmission", null).then().statusCode(200);
        story.visit = id.halal.platform.data.time.Ids.next();
        story.visited().verify().then().statusCode(200);
        askAgain(story);
        drain.drain();
        assertThat(story.status()).isEqualTo("VERIFIED");
        sihalal(story).body("difference.keptBecause", equalTo("SIHALAL_KEPT_OLD_RETURN"));
    }

    /** A blocked certificate cannot be superseded; of the step that would, nothing may be left, and people are told. */
    @Test
    void aStepThatIsRefusedOnItsWayLeavesNothing() {
        Story older = numbered(story().verified());
        shows(older, "", "OF10", "OF71", "OF74", "OF100", "OF300");
        drain.drain();
        assertThat(older.status()).isEqualTo("CERTIFIED");
        Story newer = new Story(inbox, older.companion, older.business);
        Map<String, Object> draft = new java.util.HashMap<>(Story.draft(newer.business));
        draft.put("registrationKind", "DEVELOPMENT");
        draft.put("developedCertificateNumber", certificate(older));
        newer.businessKnown()
                .drafted(newer.companionToken(), draft)
                .submitted()
                .granted()
                .accepted()
                .visited();
        newer.verify().then().statusCode(200);
        numbered(newer);
        DATABASE.update("update certificate set status = 'BLOCKED' where number = ?", certificate(older));
        shows(newer, "", "OF10", "OF71", "OF74", "OF100", "OF300");
        drain.drain();

        assertThat(newer.status()).isEqualTo("DECIDED");
        newer.get().then().body("certificateNumber", nullValue());
        assertThat(steps(newer)).containsExactly("register", "decide-halal");
        assertThat(DATABASE.count("select count(*) from certificate where application_id = ?", newer.id))
                .isZero();
        assertThat(DATABASE.count(
                        "select count(*) from outbox where subject = ? and type like '%certified%'", newer.id))
                .isZero();
        sihalal(newer).body("difference.kind", equalTo("AHEAD_THERE")).body("difference.keptBecause", notNullValue());
    }

    @Test
    void anOfficerTurnsItOff() {
        as(OFFICER)
                .body(Map.of("movesFiles", false))
                .put("/api/v1/sihalal-settings/35")
                .then()
                .statusCode(404);
        as(OFFICER)
                .body(Map.of("movesFiles", false))
                .put("/api/v1/sihalal-settings/64")
                .then()
                .statusCode(200)
                .body("movesFiles", equalTo(false));
        Story story = numbered(story().verified());
        shows(story, "", "OF71", "OF74");
        drain.drain();
        assertThat(story.status()).isEqualTo("VERIFIED");
        sihalal(story)
                .body("difference.keptBecause", equalTo("SIHALAL_KEPT_TURNED_OFF"))
                .body("difference.allowedAction", equalTo("register"));
        as(OFFICER)
                .get("/api/v1/sihalal-settings")
                .then()
                .body("regionCode", contains("64"))
                .body("movesFiles", contains(false));
    }

    @Test
    void aBadAnswerHoldsUpOnlyItsFile() {
        Story bad = numbered(story().verified());
        Story good = numbered(story().verified());
        sihalal.register(WireMock.get(urlEqualTo(url(bad)))
                .willReturn(okJson("{\"no_daftar\":\"SH2026-1-0\",\"status\":\"OF74\"}")));
        shows(good, "", "OF71", "OF74");
        drain.drain();
        assertThat(good.status()).isEqualTo("REGISTERED");
        sihalal(bad)
                .body("lookup.lastProblem", equalTo("OTHER_NUMBER"))
                .body("lookup.attempts", equalTo(1))
                .body("history", empty());
        drain.drain();
        sihalal.verifyThat(1, getRequestedFor(urlEqualTo(url(bad))));
        as(OFFICER).get("/api/v1/sihalal-lookups").then().body("items.applicationId", contains(bad.id.toString()));
    }

    @Test
    void whatThePortalShowsIsEnteredByHand() {
        Story story = story().verified();
        Map<String, Object> registered = Map.of("code", "OF74", "on", "2026-10-02");
        as(OFFICER)
                .body(registered)
                .post(story.path("/sihalal/statuses"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SIHALAL_NUMBER_NOT_RECORDED"));
        numbered(story);
        as(OFFICER)
                .body(registered)
                .post(story.path("/sihalal/statuses"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("history[0].source", equalTo("PORTAL"));
        as(OFFICER)
                .body(registered)
                .post(story.path("/sihalal/statuses"))
                .then()
                .statusCode(200)
                .body("history.size()", equalTo(1));
        as(OFFICER)
                .body(Map.of("code", "OF71", "on", "2026-10-01"))
                .post(story.path("/sihalal/statuses"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SIHALAL_STATUS_OLDER"));
        as(OFFICER)
                .body(Map.of("code", "OF99", "on", "2026-10-01"))
                .post(story.path("/sihalal/statuses"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("SIHALAL_STATUS_UNKNOWN"));
        // One person decides nothing in the committee's name.
        as(OFFICER)
                .body(Map.of("code", "OF100", "on", "2026-10-03"))
                .post(story.path("/sihalal/statuses"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("difference.kind", equalTo("AHEAD_THERE"))
                .body("difference.allowedAction", equalTo("decide-halal"));
        as(story.companionToken())
                .body(registered)
                .post(story.path("/sihalal/statuses"))
                .then()
                .statusCode(403);
        // SIHALAL itself tells the same, more exactly: nothing is mirrored twice, and now the file moves.
        shows(story, "", "OF71", "OF74", "OF100");
        drain.drain();
        sihalal(story)
                .body("history.findAll { it.code == 'OF74' || it.code == 'OF100' }.size()", equalTo(2))
                .body("status", equalTo("DECIDED"))
                .body("lookup.waitsSeconds", equalTo(0))
                .body("history.size()", greaterThan(2));
    }
}
