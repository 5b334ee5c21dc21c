package id.halal.companion.assignment;

import id.halal.companion.FileEvents;
import id.halal.companion.World;
import id.halal.contracts.application.ApplicationEvents;
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

import static id.halal.companion.World.SAMARINDA;
import static id.halal.companion.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Filed by a companion, reassigned, returned, over, frozen. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class FollowFileTest {

    @Inject
    Inbox inbox;

    private String lp3h;

    @BeforeEach
    void anLp3h() {
        lp3h = World.lp3h();
    }

    @Test
    void whoFiledItHasAcceptedByFiling() {
        World.active(lp3h, SAMARINDA);
        World.Registered filer = World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h).filedBy(filer.registration());
        file.admitted(inbox);

        assertThat(World.told(file.id())).containsExactly("assignment-accepted");
        filer.asCaller()
                .get("/api/v1/assignments?status=ACCEPTED")
                .then()
                .body("items.applicationId", equalTo(List.of(file.id().toString())))
                .body("items[0].origin", equalTo("FILED"))
                .body("items[0].answerBy", equalTo(null));
    }

    @Test
    void aFilerWhoMayNotWorkIsOnlyOneWhoCouldBeAsked() {
        World.Registered other = World.active(lp3h, SAMARINDA);
        World.Registered frozen = World.active(lp3h, SAMARINDA);
        World.freeze(frozen);
        World.Registered stranger = World.active(World.lp3h(), SAMARINDA);

        for (World.Registered filer : List.of(frozen, stranger)) {
            FileEvents file = FileEvents.of(lp3h).filedBy(filer.registration());
            file.admitted(inbox);
            assertThat(World.told(file.id())).containsExactly("assignment-offered");
            assertThat(holder(file)).isEqualTo(other.registration());
        }
    }

    @Test
    void theAssignmentEndsWithTheCompanionsPart() {
        World.active(lp3h, SAMARINDA);
        for (var end : Map.of(
                        ApplicationEvents.VERIFIED, "VERIFIED",
                        ApplicationEvents.WITHDRAWN, "WITHDRAWN",
                        ApplicationEvents.CANCELLED, "CANCELLED",
                        ApplicationEvents.REJECTED, "REJECTED",
                        ApplicationEvents.ARCHIVED, "ARCHIVED")
                .entrySet()) {
            FileEvents file = FileEvents.of(lp3h);
            file.admitted(inbox);
            file.tell(inbox, end.getKey(), end.getValue());

            assertThat(World.told(file.id())).containsExactly("assignment-offered", "assignment-ended");
            as(TestTokens.coordinator(lp3h))
                    .get("/api/v1/assignments?applicationId=" + file.id())
                    .then()
                    .body("items.status", equalTo(List.of("ENDED")))
                    .body("items.reason", equalTo(List.of(end.getValue())));
        }
    }

    @Test
    void aFileTakenOverBeforeItsVerificationGoesToTheCompanionItNames() {
        World.active(lp3h, SAMARINDA);
        World.Registered named = World.active(lp3h, SAMARINDA);
        FileEvents waiting = FileEvents.of(lp3h).filedBy(named.registration());
        waiting.tell(inbox, ApplicationEvents.TAKEN_OVER, "AWAITING_COMPANION");
        assertThat(World.told(waiting.id())).containsExactly("assignment-accepted");
        assertThat(holder(waiting)).isEqualTo(named.registration());

        FileEvents returned = FileEvents.of(lp3h).filedBy(named.registration());
        returned.tell(inbox, ApplicationEvents.TAKEN_OVER, "RETURNED");
        assertThat(World.told(returned.id())).isEmpty();
        returned.tell(inbox, ApplicationEvents.RESUBMITTED, "IN_VERIFICATION");
        assertThat(World.told(returned.id())).containsExactly("assignment-accepted");
        assertThat(holder(returned)).isEqualTo(named.registration());
    }

    @Test
    void aReturnedFileStaysAndAVerifiedOneComesBackToTheSame() {
        World.active(lp3h, SAMARINDA);
        World.Registered filer = World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h).filedBy(filer.registration());
        file.admitted(inbox);
        file.tell(inbox, ApplicationEvents.COMPANION_ACCEPTED, "IN_VERIFICATION");
        file.tell(inbox, ApplicationEvents.RETURNED, "RETURNED");
        file.tell(inbox, ApplicationEvents.RESUBMITTED, "IN_VERIFICATION");
        assertThat(World.told(file.id())).containsExactly("assignment-accepted");

        file.tell(inbox, ApplicationEvents.VERIFIED, "VERIFIED");
        file.tell(inbox, ApplicationEvents.RETURNED, "RETURNED");
        file.tell(inbox, ApplicationEvents.RESUBMITTED, "IN_VERIFICATION");

        assertThat(World.told(file.id()))
                .containsExactly("assignment-accepted", "assignment-ended", "assignment-accepted");
        assertThat(holder(file)).isEqualTo(filer.registration());
    }

    @Test
    void anOfficersReassignmentInTheFileAsksTheNextOne() {
        World.Registered first = World.active(lp3h, SAMARINDA);
        World.Registered second = World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h).filedBy(first.registration());
        file.admitted(inbox);
        file.tell(inbox, ApplicationEvents.COMPANION_ACCEPTED, "IN_VERIFICATION");
        file.companionIs(null);
        file.tell(inbox, ApplicationEvents.COMPANION_REASSIGNED, "AWAITING_COMPANION");

        assertThat(World.told(file.id()))
                .containsExactly("assignment-accepted", "assignment-ended", "assignment-offered");
        assertThat(holder(file)).isEqualTo(second.registration());
    }

    @Test
    void aCoordinatorsReassignmentOffersToTheNamedOneAndStays() {
        World.Registered first = World.active(lp3h, SAMARINDA);
        World.Registered second = World.active(lp3h, SAMARINDA);
        World.Registered stranger = World.active(World.lp3h(), SAMARINDA);
        FileEvents file = FileEvents.of(lp3h).filedBy(first.registration());
        file.admitted(inbox);
        file.tell(inbox, ApplicationEvents.COMPANION_ACCEPTED, "IN_VERIFICATION");
        String path = "/api/v1/assignments/" + openId(file) + "/reassignment";

        reassign(TestTokens.coordinator(World.lp3h()), path, second, 404);
        reassign(TestTokens.companion(first.registration()), path, second, 403);
        reassign(TestTokens.coordinator(lp3h), path, first, 422);
        reassign(TestTokens.coordinator(lp3h), path, stranger, 422);
        as(TestTokens.nationalAdmin())
                .body(Map.of("companionRegistration", stranger.registration(), "reason", "x"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("COMPANION_OTHER_LP3H")));
        assertThat(World.told(file.id())).containsExactly("assignment-accepted");

        reassign(TestTokens.coordinator(lp3h), path, second, 201);
        reassign(TestTokens.coordinator(lp3h), path, second, 409);
        file.tell(inbox, ApplicationEvents.COMPANION_REASSIGNED, "AWAITING_COMPANION");

        assertThat(World.told(file.id()))
                .containsExactly("assignment-accepted", "assignment-ended", "assignment-offered");
        assertThat(holder(file)).isEqualTo(second.registration());
    }

    @Test
    void aFrozenCompanionDoesNothingAndLosesItsOffers() {
        World.Registered frozen = World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h);
        file.admitted(inbox);
        String id = openId(file);
        World.Registered next = World.active(lp3h, SAMARINDA);

        World.freeze(frozen);

        frozen.asCaller()
                .post("/api/v1/assignments/" + id + "/acceptance")
                .then()
                .statusCode(403)
                .body("code", equalTo("COMPANION_FROZEN"));
        frozen.asCaller()
                .body(Map.of("reason", "x"))
                .post("/api/v1/assignments/" + id + "/refusal")
                .then()
                .statusCode(403)
                .body("code", equalTo("COMPANION_FROZEN"));
        Awaitility.await().untilAsserted(() -> assertThat(holder(file)).isEqualTo(next.registration()));
        assertThat(World.told(file.id()))
                .containsExactly("assignment-offered", "assignment-ended", "assignment-offered");
    }

    @Test
    void underAFrozenLp3hNothingMovesUntilItWorksAgain() {
        World.Registered first = World.active(lp3h, SAMARINDA);
        World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h);
        file.admitted(inbox);
        String id = openId(file);
        String lp3hId = String.valueOf(World.DATABASE
                .rows("select id from lp3h where registration = ?", lp3h)
                .getFirst()
                .get("id"));

        World.national()
                .body(Map.of("reason", "sanksi"))
                .post("/api/v1/lp3h/" + lp3hId + "/freeze")
                .then()
                .statusCode(200);
        first.asCaller()
                .post("/api/v1/assignments/" + id + "/acceptance")
                .then()
                .statusCode(403)
                .body("code", equalTo("LP3H_FROZEN"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(World.DATABASE.count(
                                "select count(*) from application_file where application_id = ? and waiting_since is not null",
                                file.id()))
                        .isOne());
        FileEvents later = FileEvents.of(lp3h);
        later.admitted(inbox);
        assertThat(holder(later)).isEqualTo("nobody");

        World.national().post("/api/v1/lp3h/" + lp3hId + "/thaw").then().statusCode(200);
        Awaitility.await().untilAsserted(() -> {
            assertThat(holder(file)).isNotEqualTo("nobody").isNotEqualTo(first.registration());
            assertThat(holder(later)).isNotEqualTo("nobody");
        });
    }

    private static void reassign(String token, String path, World.Registered companion, int expected) {
        as(token)
                .body(Map.of("companionRegistration", companion.registration(), "reason", "pendamping sakit"))
                .post(path)
                .then()
                .statusCode(expected);
    }

    private static String holder(FileEvents file) {
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
