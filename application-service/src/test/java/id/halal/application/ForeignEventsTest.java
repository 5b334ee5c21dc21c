package id.halal.application;

import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.CertifiedElsewhereFact;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class ForeignEventsTest {

    @Inject
    Inbox inbox;

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Test
    void aWaitlistedFileIsGrantedLaterAndARepeatChangesNothing() {
        Story story = new Story(inbox).businessKnown().drafted().submitted();
        InboundEvent wait = Told.event(
                QuotaEvents.CLAIM_WAITLISTED,
                story.id,
                Told.claim(story.id, story.business, story.submissionId(), null));
        inbox.receive(List.of(wait, wait));
        assertThat(story.status()).isEqualTo("WAITLISTED");
        story.granted();
        story.get().then().body("status", equalTo("AWAITING_COMPANION")).body("lp3hRegistration", equalTo(Told.LP3H));
        inbox.receive(List.of(wait));
        assertThat(story.status()).isEqualTo("AWAITING_COMPANION");
        assertThat(events(story.id)).isEqualTo(4);
    }

    @Test
    void aDeniedFileSaysWhyAndMayBeSubmittedAgain() {
        Story story = new Story(inbox).businessKnown().drafted().submitted();
        UUID first = story.submissionId();
        inbox.receive(List.of(Told.event(
                QuotaEvents.CLAIM_DENIED,
                story.id,
                Told.claim(story.id, story.business, first, "QUOTA_ALREADY_FACILITATED"))));
        story.get().then().body("status", equalTo("DENIED")).body("reason", equalTo("QUOTA_ALREADY_FACILITATED"));

        story.submitted();
        assertThat(story.submissionId()).isNotEqualTo(first);
        inbox.receive(List.of(
                Told.event(QuotaEvents.CLAIM_GRANTED, story.id, Told.claim(story.id, story.business, first, null))));
        assertThat(story.status()).isEqualTo("SUBMITTED");
        assertThat(ignored(story.id)).containsExactly("grant EARLIER_SUBMISSION");
    }

    @Test
    void anEventThatCameTooLateIsRecordedAndNotThrown() {
        Story story = new Story(inbox).businessKnown().drafted().submitted();
        UUID submission = story.submissionId();
        story.post(story.owner(), "/withdrawal", Map.of("reason", "Tidak jadi"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        inbox.receive(List.of(
                Told.event(QuotaEvents.CLAIM_GRANTED, story.id, Told.claim(story.id, story.business, submission, null)),
                Told.event(CompanionEvents.ASSIGNMENT_ACCEPTED, story.id, Told.assignment(story.id, story.companion))));
        assertThat(story.status()).isEqualTo("WITHDRAWN");
        assertThat(ignored(story.id)).containsExactly("grant NOT_LEGAL_IN_WITHDRAWN", "accept NOT_LEGAL_IN_WITHDRAWN");
        assertThat(DATABASE.count(
                        "select count(*) from inbox_subject where subject = ? and parked_since is not null", story.id))
                .isZero();
    }

    @Test
    void aClaimOfNoFileOfOursParksNobody() {
        UUID stranger = Ids.next();
        inbox.receive(
                List.of(Told.event(QuotaEvents.CLAIM_GRANTED, stranger, Told.claim(stranger, Ids.next(), null, null))));
        assertThat(DATABASE.count("select count(*) from inbox_parked where subject = ?", stranger))
                .isZero();
    }

    @Test
    void aFileIsReassignedByAnOfficerOrWhenItsCompanionLeaves() {
        Story story = new Story(inbox, "6472000310").inVerification();
        story.post(OFFICER, "/reassignment", Map.of("reason", "Pendamping sakit"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_COMPANION"));
        assertThat(lastEvent(story.id))
                .contains("\"companionRegistration\":\"6472000310\"")
                .contains("\"reassign\"");

        inbox.receive(List.of(
                Told.event(CompanionEvents.ASSIGNMENT_ENDED, story.id, Told.assignment(story.id, "6472000310")),
                Told.event(CompanionEvents.ASSIGNMENT_ACCEPTED, story.id, Told.assignment(story.id, "6472000311"))));
        story.get(TestTokens.companion("6472000311"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_VERIFICATION"))
                .body("companionRegistration", equalTo("6472000311"));
        // The late echo of an earlier step of the file is no reassignment.
        inbox.receive(List.of(Told.event(
                CompanionEvents.ASSIGNMENT_ENDED, story.id, Told.assignment(story.id, "6472000311", "VERIFIED"))));
        assertThat(story.status()).isEqualTo("IN_VERIFICATION");
        inbox.receive(List.of(
                Told.event(CompanionEvents.ASSIGNMENT_ENDED, story.id, Told.assignment(story.id, "6472000311"))));
        assertThat(story.status()).isEqualTo("AWAITING_COMPANION");
        story.get(TestTokens.companion("6472000311")).then().statusCode(404);
    }

    @Test
    void aFrozenCompanionDoesNothingThoughTheTokenStillLives() {
        Story story = new Story(inbox, "6472000312").businessKnown().drafted();
        UUID id = Ids.next();
        inbox.receive(List.of(Told.event(
                CompanionEvents.COMPANION_CHANGED,
                id,
                new CompanionSnapshot(id, "6472000312", Told.LP3H, List.of("6472"), "FROZEN", 3))));
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(403)
                .body("code", equalTo("COMPANION_FROZEN"));
    }

    @Test
    void aBusinessCertifiedElsewhereLosesItsFile() {
        Story story = new Story(inbox).businessKnown().drafted().submitted().granted();
        story.post(OFFICER, "/cancellation", Map.of("reason", "Sudah bersertifikat"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_CERTIFIED_ELSEWHERE"));
        inbox.receive(List.of(Told.event(
                BusinessEvents.CERTIFIED_ELSEWHERE,
                story.business,
                new CertifiedElsewhereFact(story.business, "ID64110000000000001", null, "OFFICER"))));
        story.post(OFFICER, "/cancellation", Map.of("reason", "Sudah bersertifikat"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(lastEvent(story.id)).contains("\"cancel-certified-elsewhere\"");
    }

    @Test
    void anAccountMadeLaterSeesTheFilesOfItsBusiness() {
        Story story = new Story(inbox);
        inbox.receive(List.of(
                Told.registered(Told.business(story.business, null, List.of(story.companion))),
                Told.consent(
                        story.business, story.companion, java.time.Instant.now().plusSeconds(600))));
        story.drafted();
        story.get(story.owner()).then().statusCode(404);
        inbox.receive(List.of(Told.event(
                BusinessEvents.CHANGED,
                story.business,
                Told.business(
                        story.business,
                        TestTokens.subject(story.ownerName),
                        List.of(story.companion),
                        "VERIFIED",
                        1L,
                        1))));
        story.get(story.owner()).then().statusCode(200);
        story.submitted(story.owner());
        story.get().then().body("filedByCompanion", equalTo(false));
    }

    @Test
    void theCodeIsComparedWithTheProgrammesWeKnow() {
        Story story = new Story(inbox).businessKnown();
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("facilitationCode", "HINT26");
        story.drafted(story.companionToken(), draft);
        as(story.owner())
                .get(story.path("/eligibility"))
                .then()
                .statusCode(200)
                .body("eligible", equalTo(true))
                .body("programme.doubts", hasItem("HINT_CODE_UNKNOWN"));
        var elsewhere = Told.programme("HINT26", "ACTIVE", List.of("63"));
        inbox.receive(List.of(Told.event(QuotaEvents.PROGRAMME_ACTIVATED, elsewhere.programmeId(), elsewhere)));
        as(story.owner())
                .get(story.path("/eligibility"))
                .then()
                .body("programme.fits", equalTo(false))
                .body("programme.doubts[0]", equalTo("HINT_OUT_OF_REGION"));
    }

    private static long events(UUID file) {
        return DATABASE.count("select count(*) from outbox where subject = ?", file);
    }

    private static String lastEvent(UUID file) {
        return String.valueOf(
                DATABASE.rows("select data from outbox where subject = ? order by sequence desc limit 1", file)
                        .getFirst()
                        .get("data"));
    }

    private static List<String> ignored(UUID file) {
        return DATABASE
                .rows(
                        "select action, reason from application_history where application_id = ? and outcome = 'IGNORED' order by position",
                        file)
                .stream()
                .map(row -> row.get("action") + " " + row.get("reason"))
                .toList();
    }
}
