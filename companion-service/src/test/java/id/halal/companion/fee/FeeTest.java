package id.halal.companion.fee;

import id.halal.companion.FileEvents;
import id.halal.companion.World;
import id.halal.contracts.Channel;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.TariffParts;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.companion.World.BALIKPAPAN;
import static id.halal.companion.World.SAMARINDA;
import static id.halal.companion.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Fees fall due once, after issuance, in the programme's amounts. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class FeeTest {

    @Inject
    Inbox inbox;

    private World.Registered companion;
    private String code;

    @BeforeEach
    void aCompanion() {
        companion = World.active(World.lp3h(), SAMARINDA);
        code = "A" + companion.registration();
    }

    @Test
    void aKnownProgrammePaysItsOwnTariffOnce() {
        programme(120_000, 20_000, UUID.randomUUID(), 1, 1);
        FileEvents file = file(Channel.SELF_DECLARE_FACILITATED, code);
        InboundEvent certified = file.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");
        inbox.receive(List.of(certified));

        assertThat(World.told(file.id())).containsExactly("assignment-accepted", "assignment-ended", "fee-due");
        as(TestTokens.companion(companion.registration()))
                .get("/api/v1/fees")
                .then()
                .statusCode(200)
                .body("items.applicationId", equalTo(List.of(file.id().toString())))
                .body("items[0].companionRupiah", equalTo(120_000))
                .body("items[0].lp3hRupiah", equalTo(20_000))
                .body("items[0].status", equalTo("DUE"))
                .body("items[0].certificateNumber", equalTo("ID64119000000010425"));
    }

    @Test
    void aFeeNamesTheCertificateAsItWasPutRight() {
        programme(120_000, 20_000, UUID.randomUUID(), 1, 1);
        FileEvents file = file(Channel.SELF_DECLARE_FACILITATED, code);
        file.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");
        file.certificate("ID64119000000020425").tell(inbox, ApplicationEvents.CORRECTED, "CERTIFIED");

        as(TestTokens.companion(companion.registration()))
                .get("/api/v1/fees")
                .then()
                .body("items.certificateNumber", equalTo(List.of("ID64119000000020425")))
                .body("items[0].companionRupiah", equalTo(120_000));
        assertThat(World.told(file.id())).containsExactly("assignment-accepted", "assignment-ended", "fee-due");
    }

    @Test
    void aCertificateIssuedBeforeTheTakeOverPaysNobodyALaterOneDoes() {
        programme(120_000, 20_000, UUID.randomUUID(), 1, 1);
        FileEvents before = FileEvents.of(companion.lp3h())
                .filedBy(companion.registration())
                .with(Channel.SELF_DECLARE_FACILITATED, code);
        before.tell(inbox, ApplicationEvents.TAKEN_OVER, "CERTIFIED");
        FileEvents later = FileEvents.of(companion.lp3h())
                .filedBy(companion.registration())
                .with(Channel.SELF_DECLARE_FACILITATED, code);
        later.tell(inbox, ApplicationEvents.TAKEN_OVER, "DECIDED");
        later.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");

        assertThat(World.told(before.id())).isEmpty();
        assertThat(World.told(later.id())).containsExactly("fee-due");
        sum(TestTokens.companion(companion.registration()), 120_000, 20_000, 0);
    }

    @Test
    void anUnknownProgrammeIsWaitedFor() {
        FileEvents file = file(Channel.SELF_DECLARE_FACILITATED, code);
        file.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");

        assertThat(World.told(file.id())).doesNotContain("fee-due");
        as(TestTokens.coordinator(companion.lp3h()))
                .get("/api/v1/fees?status=PENDING_TARIFF")
                .then()
                .body("items.companionRupiah", equalTo(List.of(150_000)))
                .body("items.lp3hRupiah", equalTo(List.of(25_000)));
        sum(TestTokens.coordinator(companion.lp3h()), 0, 0, 1);

        UUID programme = UUID.randomUUID();
        programme(100_000, 30_000, programme, 1, 1);
        programme(90_000, 10_000, programme, 2, 2);

        assertThat(World.told(file.id())).endsWith("fee-due").hasSize(3);
        sum(TestTokens.coordinator(companion.lp3h()), 100_000, 30_000, 0);
    }

    @Test
    void aSelfPaidFilePaysTheOrdinaryTariffAndARegularOneNoCompanion() {
        FileEvents selfPaid = file(Channel.SELF_DECLARE_SELF_PAID, null);
        selfPaid.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");
        FileEvents regular = FileEvents.of(companion.lp3h()).with(Channel.REGULAR_SELF_PAID, null);
        regular.companionIs(companion.registration());
        regular.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");

        sum(TestTokens.companion(companion.registration()), 150_000, 25_000, 0);
        assertThat(World.told(regular.id())).isEmpty();
    }

    @Test
    void aCertificateFromNowhereStillPaysWhoIsNamed() {
        FileEvents file = FileEvents.of(companion.lp3h()).with(Channel.SELF_DECLARE_SELF_PAID, null);
        file.companionIs(companion.registration());
        file.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");
        FileEvents nobody = FileEvents.of(companion.lp3h()).with(Channel.SELF_DECLARE_SELF_PAID, null);
        nobody.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");

        assertThat(World.told(file.id())).containsExactly("fee-due");
        assertThat(World.told(nobody.id())).isEmpty();
        assertThat(World.DATABASE.count("select count(*) from inbox_parked where subject = ?", nobody.id()))
                .isZero();
    }

    @Test
    void feesAreSeenInTheScope() {
        FileEvents file = file(Channel.SELF_DECLARE_SELF_PAID, null);
        file.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");
        String path = "/api/v1/fees?applicationId=" + file.id();

        for (Map.Entry<String, Integer> reader : Map.of(
                        TestTokens.companion(companion.registration()), 1,
                        TestTokens.coordinator(companion.lp3h()), 1,
                        TestTokens.regencyOfficer(SAMARINDA), 1,
                        TestTokens.provinceOfficer("64"), 1,
                        TestTokens.auditor(), 1,
                        TestTokens.regencyOfficer(BALIKPAPAN), 0,
                        TestTokens.companion("somebody"), 0,
                        TestTokens.coordinator("1164099999"), 0)
                .entrySet()) {
            List<String> found = as(reader.getKey()).get(path).path("items.id");
            assertThat(found).hasSize(reader.getValue());
        }
        as(TestTokens.owner("owner-1")).get(path).then().statusCode(403);
        as(TestTokens.auditor()).get("/api/v1/fees?status=PAID").then().statusCode(400);
        as(TestTokens.auditor()).get("/api/v1/fees?applicationId=1").then().statusCode(400);
    }

    private FileEvents file(Channel channel, String facilitationCode) {
        FileEvents file = FileEvents.of(companion.lp3h())
                .filedBy(companion.registration())
                .with(channel, facilitationCode);
        file.admitted(inbox);
        return file;
    }

    private void programme(long companionRupiah, long lp3hRupiah, UUID id, int sequence, long version) {
        ProgrammeSnapshot snapshot = new ProgrammeSnapshot(
                id,
                code,
                "Fasilitasi",
                Channel.SELF_DECLARE_FACILITATED,
                List.of("64"),
                List.of(),
                LocalDate.of(2025, 4, 8),
                LocalDate.of(2025, 12, 31),
                null,
                "ACTIVE",
                new TariffParts(25_000, lp3hRupiah, companionRupiah, 30_000),
                version);
        inbox.receive(List.of(FileEvents.inbound(
                sequence == 1 ? QuotaEvents.PROGRAMME_ACTIVATED : QuotaEvents.PROGRAMME_CHANGED,
                id,
                sequence,
                snapshot)));
    }

    private static void sum(String token, int companionRupiah, int lp3hRupiah, int pending) {
        as(token)
                .get("/api/v1/fees/sum")
                .then()
                .statusCode(200)
                .body("companionRupiah", equalTo(companionRupiah))
                .body("lp3hRupiah", equalTo(lp3hRupiah))
                .body("totalRupiah", equalTo(companionRupiah + lp3hRupiah))
                .body("pendingTariff", equalTo(pending));
    }
}
