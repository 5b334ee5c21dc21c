package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.TestDatabase;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A programme of three units from its draft to its report. */
@QuotaTest
class ProgrammeLifeTest {

    private static final TestDatabase DATABASE = TestDatabase.of("quota");

    @Inject
    Inbox inbox;

    @Test
    void theFourthWaitsAndIsGrantedWhenOneIsWithdrawn() {
        Api.Programme programme = Api.active(3);
        List<Events.File> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            files.add(Events.File.of(programme.code()));
            inbox.receive(List.of(files.get(i).submitted()));
        }
        awaitStatuses(programme, Map.of("HELD", 3L, "WAITLISTED", 1L));
        assertThat(Ledgers.status(files.get(3))).isEqualTo("WAITLISTED");

        inbox.receive(List.of(files.get(1).withdrawn()));

        assertThat(Ledgers.status(files.get(1))).isEqualTo("RELEASED");
        assertThat(Ledgers.status(files.get(3))).isEqualTo("HELD");
        inbox.receive(List.of(files.get(0).certified()));
        assertThat(Ledgers.status(files.get(0))).isEqualTo("ISSUED");
        programme
                .absorption(Api.OFFICER)
                .then()
                .statusCode(200)
                .body("figures.allocated", equalTo(3))
                .body("figures.used", equalTo(3))
                .body("figures.issued", equalTo(1))
                .body("figures.inProcess", equalTo(2))
                .body("figures.remaining", equalTo(0))
                .body("figures.usedPercent", equalTo(100.0f))
                .body("figures.issuedOfUsedPercent", equalTo(33.3f))
                .body("claims.released", equalTo(1));
        programme.reconciliation().then().statusCode(200).body("balanced", equalTo(true));
        assertThat(Ledgers.events(files.get(3).id)).containsExactly("claim-waitlisted", "claim-granted");
        assertThat(Ledgers.events(files.get(1).id)).containsExactly("claim-granted", "claim-released");
        assertThat(Ledgers.events(files.get(0).id)).containsExactly("claim-granted", "claim-issued");
    }

    @Test
    void fiftySubmissionsOfOneBusinessGiveOneGrant() {
        Api.Programme programme = Api.active(3);
        UUID business = UUID.randomUUID();
        List<Events.File> files = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            files.add(Events.File.of(programme.code()).business(business));
        }
        inbox.receive(files.stream().map(Events.File::submitted).toList());

        awaitStatuses(programme, Map.of("HELD", 1L, "DENIED", 49L));
        assertThat(DATABASE.count(
                        "select count(*) from claim where programme_id = ?::uuid and code = 'QUOTA_DUPLICATE'",
                        programme.id()))
                .isEqualTo(49);
        assertThat(Ledgers.status(files.getFirst())).isEqualTo("HELD");
    }

    private static void awaitStatuses(Api.Programme programme, Map<String, Long> expected) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(Ledgers.statuses(programme)).isEqualTo(expected));
    }
}
