package id.halal.application;

import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.quota.ClaimFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What becomes of a file whose unit was let go, or carried to the next programme, when the budget year ended. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class YearEndOfFilesTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    @Test
    void aFileWhoseUnitWasLetGoSaysSoAndMayBeSubmittedUnderAnotherCode() {
        Story story = new Story(inbox).inVerification();
        release(story, "QUOTA_YEAR_ENDED");

        story.get()
                .then()
                .body("status", equalTo("DENIED"))
                .body("reason", equalTo("QUOTA_YEAR_ENDED"))
                .body("companionRegistration", nullValue());
        assertThat(DATABASE.rows("""
                        select data::json ->> 'action' as action, data::json ->> 'from' as before from outbox
                        where subject = ? and type = ? order by sequence desc limit 1""", story.id, ApplicationEvents.DENIED.name()))
                .extracting(row -> row.get("action") + " " + row.get("before"))
                .containsExactly("lose-unit IN_VERIFICATION");
        assertThat(DATABASE.count(
                        "select count(*) from application where id = ? and allocation_id is null and programme_id is null",
                        story.id))
                .isOne();

        UUID first = story.submissionId();
        story.submitted();
        assertThat(story.submissionId()).isNotEqualTo(first);
        assertThat(story.granted().status()).isEqualTo("AWAITING_COMPANION");
    }

    @Test
    void otherReleasesFollowTheFileAndAreNoNews() {
        Story story = new Story(inbox).inVerification();
        release(story, "QUOTA_APPLICATION_WITHDRAWN");
        assertThat(story.status()).isEqualTo("IN_VERIFICATION");
    }

    @Test
    void aReleaseOfAnEarlierSubmissionChangesNothing() {
        Story story = new Story(inbox).inVerification();
        inbox.receive(List.of(Told.event(
                QuotaEvents.CLAIM_RELEASED,
                story.id,
                Told.claim(story.id, story.business, Ids.next(), "QUOTA_YEAR_ENDED"))));
        assertThat(story.status()).isEqualTo("IN_VERIFICATION");
        assertThat(ignored(story)).containsExactly("lose-unit EARLIER_SUBMISSION");
    }

    @Test
    void whatTheFatwaSessionHasDecidedStays() {
        Story story = new Story(inbox, "6472000371").decided();
        release(story, "QUOTA_YEAR_ENDED");
        assertThat(story.status()).isEqualTo("DECIDED");
        assertThat(ignored(story)).containsExactly("lose-unit NOT_LEGAL_IN_DECIDED");
    }

    @Test
    void aCarriedFileGoesOnUnderTheNewCode() {
        Story story = new Story(inbox).inVerification();
        ClaimFact before = Told.claim(story.id, story.business, story.submissionId(), null);
        ClaimFact carried = new ClaimFact(
                story.id,
                story.business,
                before.submissionId(),
                Ids.next(),
                Ids.next(),
                "KALTIM27",
                "64",
                "6472",
                Told.LP3H,
                null,
                null,
                Instant.now());
        inbox.receive(List.of(Told.event(QuotaEvents.CLAIM_CARRIED, story.id, carried)));

        story.get()
                .then()
                .body("status", equalTo("IN_VERIFICATION"))
                .body("facilitationCode", equalTo("KALTIM27"))
                .body("companionRegistration", equalTo(Story.COMPANION));
        assertThat(DATABASE.count(
                        "select count(*) from application where id = ? and programme_id = ? and allocation_id = ?",
                        story.id,
                        carried.programmeId(),
                        carried.allocationId()))
                .isOne();
        assertThat(DATABASE.rows(
                        "select reason from application_history where application_id = ? and action = 'carry-unit'",
                        story.id))
                .extracting(row -> row.get("reason"))
                .containsExactly("KALTIM26 → KALTIM27");
    }

    private void release(Story story, String code) {
        inbox.receive(List.of(Told.event(
                QuotaEvents.CLAIM_RELEASED,
                story.id,
                Told.claim(story.id, story.business, story.submissionId(), code))));
    }

    private static List<String> ignored(Story story) {
        return DATABASE
                .rows(
                        "select action, reason from application_history where application_id = ? and outcome = 'IGNORED' order by position",
                        story.id)
                .stream()
                .map(row -> row.get("action") + " " + row.get("reason"))
                .toList();
    }
}
