package id.halal.companion.assignment;

import id.halal.companion.FileEvents;
import id.halal.companion.World;
import id.halal.contracts.Channel;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.companion.World.BALIKPAPAN;
import static id.halal.companion.World.SAMARINDA;
import static id.halal.companion.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Offers: to whom, taken, declined, lapsed, to nobody. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class OfferTest {

    @Inject
    Inbox inbox;

    private String lp3h;

    @BeforeEach
    void anLp3h() {
        lp3h = World.lp3h();
    }

    @Test
    void anAdmittedFileIsOfferedToTheLeastLoadedWhoServesItsRegency() {
        World.Registered first = World.active(lp3h, SAMARINDA);
        World.Registered second = World.active(lp3h, SAMARINDA, BALIKPAPAN);
        World.active(lp3h, BALIKPAPAN);
        World.registered(lp3h, SAMARINDA);
        World.active(World.lp3h(), SAMARINDA);

        assertThat(offeredTo(admitted())).isEqualTo(first.registration());
        assertThat(offeredTo(admitted())).isEqualTo(second.registration());
        assertThat(offeredTo(admitted())).isEqualTo(first.registration());
        assertThat(offeredTo(admitted())).isEqualTo(second.registration());
    }

    @Test
    void aRegularFileIsNobodysWhateverIsToldOfIt() {
        World.active(lp3h, SAMARINDA);
        FileEvents regular = FileEvents.of(lp3h).with(Channel.REGULAR_SELF_PAID, null);
        regular.tell(inbox, ApplicationEvents.SUBMITTED, "SUBMITTED");
        regular.tell(inbox, ApplicationEvents.DOCUMENT_CHECK_BEGUN, "DOCUMENT_CHECK");
        regular.tell(inbox, ApplicationEvents.ADMITTED, "DOCUMENT_CHECK");
        regular.tell(inbox, ApplicationEvents.RESUBMITTED, "DOCUMENT_CHECK");

        assertThat(World.told(regular.id())).isEmpty();
        assertThat(World.DATABASE.count("select count(*) from assignment where application_id = ?", regular.id()))
                .isZero();
    }

    @Test
    void anOfferStandsADayAndIsTold() {
        World.Registered companion = World.active(lp3h, SAMARINDA);
        FileEvents file = admitted();

        assertThat(World.told(file.id())).containsExactly("assignment-offered");
        assertThat(World.DATABASE.count(
                        "select count(*) from assignment where application_id = ? and answer_by = offered_at + interval '24 hours'",
                        file.id()))
                .isOne();
        companion
                .asCaller()
                .get("/api/v1/assignments")
                .then()
                .statusCode(200)
                .body("items.applicationId", equalTo(List.of(file.id().toString())))
                .body("items[0].status", equalTo("OFFERED"))
                .body("items[0].origin", equalTo("OFFER"))
                .body("items[0].answerBy", notNullValue())
                .body("items[0].allowedActions", equalTo(List.of("ACCEPT", "DECLINE")));
    }

    @Test
    void theOfferedCompanionAccepts() {
        World.Registered companion = World.active(lp3h, SAMARINDA);
        World.Registered other = World.active(lp3h, SAMARINDA);
        FileEvents file = admitted();
        String path = "/api/v1/assignments/" + openId(file) + "/acceptance";

        other.asCaller().post(path).then().statusCode(404);
        as(TestTokens.coordinator(lp3h)).post(path).then().statusCode(403);
        companion.asCaller().header("If-Match", "\"9\"").post(path).then().statusCode(412);
        companion
                .asCaller()
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACCEPTED"))
                .body("acceptedAt", notNullValue());
        companion
                .asCaller()
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("state", equalTo("ACCEPTED"))
                .body("changedBy", equalTo(TestTokens.subject("companion-" + companion.registration())))
                .body("changedAt", notNullValue())
                .body("allowedActions", equalTo(List.of()));
        assertThat(World.told(file.id())).containsExactly("assignment-offered", "assignment-accepted");
        assertThat(World.DATABASE.count(
                        "select count(*) from due_fact where subject = ?", UUID.fromString(openId(file))))
                .isZero();
    }

    @Test
    void aDeclinedFileGoesToTheNextOne() {
        World.Registered first = World.active(lp3h, SAMARINDA);
        World.Registered second = World.active(lp3h, SAMARINDA);
        FileEvents file = admitted();
        String id = openId(file);

        first.asCaller()
                .body(Map.of())
                .post("/api/v1/assignments/" + id + "/refusal")
                .then()
                .statusCode(422);
        first.asCaller()
                .body(Map.of("reason", "terlalu jauh"))
                .post("/api/v1/assignments/" + id + "/refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("terlalu jauh"));

        awaitOfferTo(file, second);
        assertThat(World.told(file.id()))
                .containsExactly("assignment-offered", "assignment-declined", "assignment-offered");
        as(TestTokens.coordinator(lp3h))
                .get("/api/v1/assignments/" + id + "/history")
                .then()
                .body("to", equalTo(List.of("OFFERED", "DECLINED")))
                .body("[1].reason", equalTo("terlalu jauh"));
    }

    @Test
    void anOfferThatLapsesGoesToTheNextOne() {
        World.active(lp3h, SAMARINDA);
        World.Registered second = World.active(lp3h, SAMARINDA);
        FileEvents file = admitted();
        String id = openId(file);

        World.DATABASE.update(
                "update due_fact set due_at = now() - interval '1 minute' where subject = ?", UUID.fromString(id));

        awaitOfferTo(file, second);
        assertThat(World.told(file.id()))
                .containsExactly("assignment-offered", "assignment-expired", "assignment-offered");
        as(TestTokens.coordinator(lp3h)).get("/api/v1/assignments/" + id).then().body("status", equalTo("EXPIRED"));
    }

    @Test
    void withNobodyLeftAFileWaitsVisiblyUntilSomebodyMayWork() {
        World.Registered only = World.active(lp3h, SAMARINDA);
        FileEvents file = admitted();
        only.asCaller()
                .body(Map.of("reason", "sakit"))
                .post("/api/v1/assignments/" + openId(file) + "/refusal")
                .then()
                .statusCode(200);

        Awaitility.await()
                .untilAsserted(() -> assertThat(waiting(TestTokens.coordinator(lp3h)))
                        .containsExactly(file.id().toString()));
        assertThat(waiting(TestTokens.regencyOfficer(SAMARINDA)))
                .contains(file.id().toString());
        assertThat(waiting(TestTokens.regencyOfficer(BALIKPAPAN)))
                .doesNotContain(file.id().toString());
        assertThat(waiting(TestTokens.coordinator(World.lp3h()))).isEmpty();

        World.active(lp3h, BALIKPAPAN);
        World.Registered fresh = World.active(lp3h, SAMARINDA);

        awaitOfferTo(file, fresh);
        assertThat(waiting(TestTokens.coordinator(lp3h))).isEmpty();
    }

    @Test
    void aCoordinatorOffersAWaitingFileByHand() {
        World.Registered elsewhere = World.active(lp3h, BALIKPAPAN);
        FileEvents file = admitted();
        Map<String, Object> body =
                Map.of("applicationId", file.id(), "companionRegistration", elsewhere.registration());
        assertThat(waiting(TestTokens.coordinator(lp3h)))
                .containsExactly(file.id().toString());

        as(TestTokens.coordinator(World.lp3h()))
                .body(body)
                .post("/api/v1/assignments")
                .then()
                .statusCode(404);
        as(TestTokens.coordinator(lp3h))
                .body(body)
                .post("/api/v1/assignments")
                .then()
                .statusCode(201)
                .body("status", equalTo("OFFERED"))
                .body("origin", equalTo("COORDINATOR"));
        as(TestTokens.coordinator(lp3h))
                .body(body)
                .post("/api/v1/assignments")
                .then()
                .statusCode(409)
                .body("code", equalTo("FILE_NOT_WAITING"));
        assertThat(waiting(TestTokens.coordinator(lp3h))).isEmpty();
    }

    @Test
    void aRedeliveredEventIsAppliedOnce() {
        World.active(lp3h, SAMARINDA);
        World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h);
        InboundEvent event = file.admitted(inbox);

        inbox.receive(List.of(event));
        inbox.receive(List.of(event, event));

        assertThat(World.told(file.id())).containsExactly("assignment-offered");
        assertThat(World.DATABASE.count("select count(*) from assignment where application_id = ?", file.id()))
                .isOne();
    }

    @Test
    void anOwnerSeesWhoHasHisFile() {
        World.Registered companion = World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h).ownedBy(TestTokens.subject("owner-of-" + lp3h));
        file.admitted(inbox);

        as(TestTokens.owner("owner-of-" + lp3h))
                .get("/api/v1/assignments")
                .then()
                .body("items.companionRegistration", equalTo(List.of(companion.registration())))
                .body("items[0].allowedActions", equalTo(List.of()));
        as(TestTokens.owner("somebody")).get("/api/v1/assignments").then().body("items", equalTo(List.of()));
    }

    @Test
    void aFileThatNeedsNoCompanionIsOnlyKnown() {
        World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h);
        file.tell(inbox, ApplicationEvents.SUBMITTED, "SUBMITTED");
        file.tell(inbox, ApplicationEvents.ADMITTED, "VERIFIED");

        assertThat(World.told(file.id())).isEmpty();
        assertThat(World.DATABASE.count(
                        "select count(*) from application_file where application_id = ? and status = 'VERIFIED'",
                        file.id()))
                .isOne();
    }

    private FileEvents admitted() {
        FileEvents file = FileEvents.of(lp3h);
        file.admitted(inbox);
        return file;
    }

    private static List<String> waiting(String token) {
        return as(token).get("/api/v1/assignments?status=WAITING&limit=200").path("items.applicationId");
    }

    private static void awaitOfferTo(FileEvents file, World.Registered companion) {
        Awaitility.await().untilAsserted(() -> assertThat(offeredTo(file)).isEqualTo(companion.registration()));
    }

    private static String offeredTo(FileEvents file) {
        return open(file, "companion_registration");
    }

    private static String openId(FileEvents file) {
        return open(file, "id");
    }

    private static String open(FileEvents file, String column) {
        return World.DATABASE
                .rows(
                        "select * from assignment where application_id = ? and status in ('OFFERED', 'ACCEPTED')",
                        file.id())
                .stream()
                .map(row -> String.valueOf(row.get(column)))
                .findFirst()
                .orElse("nobody");
    }
}
