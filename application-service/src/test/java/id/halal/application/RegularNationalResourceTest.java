package id.halal.application;

import id.halal.application.filing.Issuer;
import id.halal.application.filing.IssuerMode;
import id.halal.contracts.Channel;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.TariffFact;
import id.halal.contracts.quota.TariffParts;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.Role;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.RegularStory.AUDITOR;
import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

/** The regular pathway in national mode: everyone acts for himself. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class RegularNationalResourceTest {

    private static final String VERIFIER = TestTokens.withRole("verifier", Role.BPJPH_VERIFIER);
    private static final String MEMBER = TestTokens.withRole("member", Role.FATWA_MEMBER);
    private static final String CHAIR = TestTokens.withRole("chair", Role.FATWA_CHAIR);

    @Inject
    Inbox inbox;

    @BeforeEach
    void national() {
        QuarkusMock.installMockForType(Issuer.of(IssuerMode.NATIONAL), Issuer.class);
        RegularStory.bodiesKnown();
    }

    @Test
    void aFacilitatedFileGoesAllTheWay() {
        RegularStory regular = RegularStory.facilitated(inbox);
        regular.inCostSetting(VERIFIER);
        regular.post(OFFICER, "/inspection-cost", Map.of("amountRupiah", 1))
                .then()
                .statusCode(403);
        regular = RegularStory.facilitated(inbox);
        regular.atCommission(VERIFIER, Map.of());
        Story story = regular.story;
        as(VERIFIER)
                .get(story.path("/inspection"))
                .then()
                .body("documentReceipt.number", matchesPattern("STTD-20\\d\\d-\\d{7}"));
        UUID session = story.session(MEMBER);
        story.enter(MEMBER, session, "HALAL").then().statusCode(201);
        Story.close(CHAIR, session).then().statusCode(200);
        story.post(VERIFIER, "/certificate", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("CERTIFIED"))
                .body("certificateNumber", matchesPattern("ID6411\\d{13}"));
    }

    @Test
    void aSelfPaidFileGoesToTheCommissionAndBackToTheAuditor() {
        RegularStory regular = RegularStory.selfPaid(inbox);
        regular.costSet(VERIFIER);
        regular.proof(650_000).then().statusCode(200);
        regular.post(OFFICER, "/payment-confirmation", Map.of()).then().statusCode(403);
        regular.post(VERIFIER, "/payment-confirmation", Map.of("receiptNumber", "STTD-1"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("RECEIPT_NUMBER_IS_MINTED"));
        regular.post(VERIFIER, "/payment-confirmation", Map.of()).then().statusCode(200);
        regular.post(AUDITOR, "/audit-report", regular.report()).then().statusCode(200);
        as(OFFICER)
                .body(Map.of("sihalalNumber", regular.story.sihalalNumber()))
                .put(regular.story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        regular.post(VERIFIER, "/commission", null).then().statusCode(200);
        UUID session = regular.story.session(MEMBER);
        regular.story.enter(MEMBER, session, "RETURN").then().statusCode(201);
        Story.close(CHAIR, session).then().statusCode(200);
        assertThat(regular.story.status()).isEqualTo("RETURNED_BY_FATWA");
        regular.post(regular.story.owner(), "/resubmission", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_AUDIT"));
    }

    @Test
    void theOfficialTariffFollowsQuotaService() {
        LocalDate day = LocalDate.of(2031, 1, 1);
        inbox.receive(List.of(Told.event(
                QuotaEvents.TARIFF_PUBLISHED,
                Ids.next(),
                new TariffFact(
                        Ids.next(),
                        "Reguler UMK 2031",
                        Channel.REGULAR_FACILITATED,
                        day,
                        new TariffParts(310_000, 0, 0, 0, 360_000L),
                        Instant.now()))));
        as(TestTokens.owner("anyone"))
                .get("/api/v1/regular-tariffs")
                .then()
                .statusCode(200)
                .body("findAll { it.scale == 'MICRO' }.inspectionCapRupiah", hasItem(360_000))
                .body("findAll { it.scale == 'LARGE' }.registrationRupiah", hasItem(12_500_000));
    }
}
