package id.halal.application;

import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class SearchResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    private static ValidatableResponse list(String token, String query) {
        return as(token).get("/api/v1/applications?" + query).then().statusCode(200);
    }

    @Test
    void wordsFindAFileAndFollowEveryChangeInTheSameTransaction() {
        Story story = new Story(inbox, "6472000380").businessKnown();
        String word = "zucchini" + story.business.toString().substring(28);
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("products", List.of(Map.of("name", "Kéripik " + word, "brand", "Bu Sari")));
        story.drafted(story.companionToken(), draft);
        String id = story.id.toString();

        list(OFFICER, "q=" + word).body("items.id", contains(id));
        list(OFFICER, "q=keripik " + word.substring(0, 14)).body("items.id", contains(id));
        list(OFFICER, "q=dapur " + word).body("items.id", contains(id));
        list(OFFICER, "q=1112210007923 " + word).body("items.id", contains(id));
        list(TestTokens.provinceOfficer("35"), "q=" + word).body("items.id", empty());
        list(TestTokens.owner("somebody-else"), "q=" + word).body("items.id", empty());

        as(story.companionToken())
                .header("If-Match", story.etag())
                .contentType("application/merge-patch+json")
                .body(Map.of("products", List.of(Map.of("name", "Sambal lain " + word + "x"))))
                .patch(story.path(""))
                .then()
                .statusCode(200);
        list(OFFICER, "q=sambal " + word + "x").body("items.id", contains(id));
        list(OFFICER, "q=keripik " + word).body("items.id", empty());

        story.submitted().granted().accepted();
        as(OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        list(OFFICER, "q=" + story.sihalalNumber()).body("items.id", contains(id));

        inbox.receive(
                List.of(Told.event(BusinessEvents.CHANGED, story.business, renamed(story, "Warung " + word + "baru"))));
        list(OFFICER, "q=" + word + "baru").body("items.id", contains(id));
    }

    private static BusinessSnapshot renamed(Story story, String name) {
        BusinessSnapshot known = Told.business(
                story.business, TestTokens.subject(story.ownerName), List.of(story.companion), "VERIFIED", 1L, 5);
        return new BusinessSnapshot(
                known.businessId(),
                known.nib(),
                name,
                known.scale(),
                known.provinceCode(),
                known.regencyCode(),
                known.ownerSubject(),
                known.companions(),
                known.lp3hRegistrations(),
                known.annualSalesRupiah(),
                known.nibStatus(),
                known.certifiedElsewhere(),
                known.version());
    }

    @Test
    void aListIsNarrowedByStatusesRegionPeopleAndDeadline() {
        Story draft = new Story(inbox, "6472000381").businessKnown().drafted();
        Story running = new Story(inbox, "6472000381").inVerification();
        String companion = TestTokens.companion("6472000381");
        String two = list(companion, "status=DRAFT&status=IN_VERIFICATION")
                .extract()
                .path("items.id")
                .toString();
        assertThat(two).contains(draft.id.toString(), running.id.toString());
        list(companion, "status=IN_VERIFICATION").body("items.status", everyItem(equalTo("IN_VERIFICATION")));
        list(companion, "companionRegistration=6472000381&lp3hRegistration=" + Told.LP3H)
                .body("items.id", hasItem(running.id.toString()));
        list(OFFICER, "businessId=" + running.business + "&provinceCode=64&regencyCode=6472")
                .body("items.id", contains(running.id.toString()));
        list(OFFICER, "businessId=" + running.business + "&regencyCode=6471").body("items.id", empty());
        String programme = running.get().then().extract().path("programmeId");
        list(OFFICER, "programmeId=" + programme).body("items.id", contains(running.id.toString()));

        list(OFFICER, "overdue=true&businessId=" + running.business).body("items.id", empty());
        list(OFFICER, "dueBefore=2099-01-01&businessId=" + running.business)
                .body("items.id", contains(running.id.toString()));
        DATABASE.update("update application set step_due_at = now() - interval '1 day' where id = ?", running.id);
        list(OFFICER, "overdue=true&businessId=" + running.business).body("items.id", contains(running.id.toString()));
        as(OFFICER)
                .get("/api/v1/applications/summary?businessId=" + running.business)
                .then()
                .statusCode(200)
                .body("files", equalTo(1))
                .body("overdue", equalTo(1))
                .body("statuses[0].status", equalTo("IN_VERIFICATION"));
    }

    @Test
    void everyOrderPagesThroughAllFilesOnce() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(new Story(inbox, "6472000382").inVerification().id);
        }
        String companion = TestTokens.companion("6472000382");
        for (String sort : List.of("newest", "oldest", "due")) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                ValidatableResponse page =
                        list(companion, "status=IN_VERIFICATION&limit=2&sort=" + sort + "&cursor=" + cursor);
                seen.addAll(page.extract().path("items.id"));
                cursor = page.extract().path("next");
            } while (cursor != null);
            assertThat(seen)
                    .as(sort)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(UUID::toString).toList());
        }
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        for (String query : List.of(
                "status=LOST",
                "provinceCode=6472",
                "regencyCode=64",
                "programmeId=x",
                "dueBefore=tomorrow",
                "channel=CH009",
                "registrationKind=OLD",
                "q=--",
                "sort=random")) {
            as(OFFICER)
                    .get("/api/v1/applications?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("BAD_PARAMETER"));
        }
        as(OFFICER)
                .get("/api/v1/applications?sort=due&cursor=eHg")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void theExportHoldsTheScopeOfTheCaller() {
        Story story = new Story(inbox, "6472000383").businessKnown().drafted();
        as(story.companionToken())
                .get("/api/v1/applications/export")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .body(startsWith("id,status,"))
                .body(containsString(story.id + ",DRAFT,OF1,SELF_DECLARE_FACILITATED,SNACK,64,6472," + story.business
                        + ",Dapur Bu Sari,"));
        as(story.companionToken())
                .get("/api/v1/applications?channel=SELF_DECLARE_FACILITATED&registrationKind=NEW&productTypeCode=SNACK")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(story.id.toString()))
                .body("items.businessName", everyItem(equalTo("Dapur Bu Sari")));
        as(story.companionToken())
                .get("/api/v1/applications?channel=REGULAR_FACILITATED")
                .then()
                .statusCode(200)
                .body("items", empty());
        String other = as(TestTokens.companion("6472000384"))
                .get("/api/v1/applications/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(other).doesNotContain(story.id.toString());
    }
}
