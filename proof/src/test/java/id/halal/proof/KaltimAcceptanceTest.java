package id.halal.proof;

import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.access.BadInput;
import id.halal.proof.access.Catalogue;
import id.halal.proof.access.KeycloakDown;
import id.halal.proof.access.LeakScan;
import id.halal.proof.access.RowCounts;
import id.halal.proof.access.Unmasking;
import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.QuotaApi;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Gateway;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.kaltim.ExpectedFigures;
import id.halal.proof.kaltim.FiledFile;
import id.halal.proof.kaltim.KaltimPlan;
import id.halal.proof.kaltim.KaltimRun;
import id.halal.proof.kaltim.KaltimRun.Played;
import id.halal.proof.kaltim.OppositeDecisions;
import id.halal.proof.kaltim.PlannedFile.Goal;
import id.halal.proof.kaltim.Shown;
import id.halal.proof.kaltim.TakenOver;
import id.halal.proof.scenario.CompanionOffice;
import id.halal.proof.scenario.Crashes;
import id.halal.proof.scenario.NewOwner;
import id.halal.proof.scenario.ThreeUnits;
import id.halal.proof.sources.AbsorptionReport;
import id.halal.proof.sources.FourSources;
import id.halal.proof.sources.Replay;
import id.halal.proof.stack.OwnStack;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.Person;
import id.halal.proof.synthetic.SyntheticPeople;
import id.halal.stack.launch.Progress;
import id.halal.testkit.contracts.EventSchemas;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The Kaltim programme on a whole stack of its own, once in each issuer mode, and what else must hold on such a stack. */
@Tag("stack")
@ParameterizedClass(name = "issuer {0}")
@ValueSource(strings = {"mirror", "national"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KaltimAcceptanceTest {

    private static final Path ROOT =
            Path.of(System.getProperty("halal.root", "..")).toAbsolutePath().normalize();
    private static final SyntheticPeople PEOPLE = new SyntheticPeople(KaltimRun.SEED);

    private static OwnStack own;
    private static Played played;
    private static AbsorptionReport live;

    @Parameter
    private String issuer;

    @BeforeParameterizedClassInvocation
    static void playUntilTheReport(String issuer) {
        own = OwnStack.start(
                ROOT,
                ROOT.resolve("proof/target/stacks/" + issuer),
                issuer,
                OwnStack.KALTIM_BEGINS,
                new Progress(System.out));
        played = new KaltimRun(own.stack(), System.out::println).play();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        if (own != null) {
            own.close();
        }
    }

    @Test
    @Order(1)
    void theReportOfFourthJuneSaysWhatTheFileSays() {
        AbsorptionReport report =
                AbsorptionReport.of(officer(), played.programme().id());
        Shown.lines(played.plan(), report).forEach(System.out::println);
        live = report;
        assertThat(report.figures().allocated()).isEqualTo(1000);
        assertThat(report.figures().used()).isEqualTo(320);
        assertThat(report.figures().issued()).isEqualTo(58);
        assertThat(report.figures().remaining()).isEqualTo(680);
        assertThat(report.figures().inProcess()).isEqualTo(262);
        assertThat(report.figures().usedPercent()).hasToString("32.0");
        assertThat(report.figures().issuedOfAllocatedPercent()).hasToString("5.8");
        assertThat(report.figures().issuedOfUsedPercent()).hasToString("18.1");
        assertThat(report.figures().overdueBy()).isEqualTo(3);
        assertThat(Shown.differences(ExpectedFigures.of(played.plan(), new WorkingCalendar()), report))
                .isEmpty();
    }

    @Test
    @Order(2)
    void fourSourcesAgree() {
        assertSourcesAgree(played.programme());
    }

    @Test
    @Order(3)
    void filesAreInTheStatusesTheyWereBroughtTo() {
        Map<String, Integer> wanted = new HashMap<>();
        played.files().forEach(file -> wanted.merge(file.plan().goal().name(), 1, Integer::sum));
        Map<String, Integer> found = new HashMap<>();
        ApplicationApi.filesOf(officer(), KaltimPlan.FACILITATION_CODE)
                .forEach(file -> found.merge(file.status(), 1, Integer::sum));
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    @Order(4)
    void anyoneChecksACertificateByItsNumber() {
        FiledFile certified = played.with(Goal.CERTIFIED).getFirst();
        String number = ApplicationApi.get(officer(), certified.applicationId()).certificateNumber();
        assertThat(number).matches("ID64[1-4]1\\d{13}");
        var answer = gateway().anonymous().get("/certificates/" + number).expect(200);
        assertThat(answer.text()).contains(certified.business().businessName());
        assertThat(answer.text())
                .doesNotContain(certified.business().owner().name())
                .doesNotContain(certified.business().owner().nik());
    }

    @Test
    @Order(5)
    void ofTwoOppositeDecisionsOneSucceedsAndOneHears409() {
        List<OppositeDecisions.Pair> pairs = new OppositeDecisions(stack(), played).play();
        assertThat(pairs).hasSize(100).allMatch(OppositeDecisions.Pair::isRight);
        assertThat(pairs.stream().map(OppositeDecisions.Pair::status).distinct())
                .as("both decisions win now and then")
                .containsExactlyInAnyOrder("VERIFIED", "RETURNED");
    }

    @Test
    @Order(6)
    void aProgrammeOfThreeUnitsDeniesRepeatsAndServesTheWaitingOne() {
        Programme three = programme("KALTIM3U25", 3);
        ThreeUnits.Outcome outcome = new ThreeUnits(office(), PEOPLE, 1_000).play(three);
        assertThat(outcome.outcomes()).isEqualTo(Map.of("DENIED", 49, "IN_VERIFICATION", 1));
        assertThat(outcome.codes()).singleElement().asString().startsWith("QUOTA_");
        assertThat(outcome.statuses()).containsExactly("IN_VERIFICATION", "IN_VERIFICATION", "WAITLISTED");
        assertThat(outcome.afterWithdrawal()).isEqualTo("IN_VERIFICATION");
        assertSourcesAgree(three);
        AbsorptionReport report = AbsorptionReport.of(officer(), three.id());
        assertThat(report.figures().used()).isEqualTo(3);
        assertThat(report.figures().remaining()).isZero();
        assertThat(report.claims()).containsEntry("waitlisted", 0L).containsEntry("denied", 49L);
    }

    @Test
    @Order(7)
    void anOfficerOfAnotherProvinceFindsNothing() {
        Caller stranger = gateway().as("officer-35");
        FiledFile file = played.files().getFirst();
        UUID programme = played.programme().id();
        for (String path : List.of(
                "/applications/" + file.applicationId(),
                "/applications/" + file.applicationId() + "/history",
                "/businesses/" + file.businessId(),
                "/claims/" + file.applicationId(),
                "/programmes/" + programme + "/allocations",
                "/programmes/" + programme + "/absorption")) {
            assertThat(stranger.get(path).once().status()).as(path).isEqualTo(404);
        }
        assertThat(ApplicationApi.filesOf(stranger, KaltimPlan.FACILITATION_CODE))
                .isEmpty();
        assertThat(stranger.post("/applications/" + file.applicationId() + "/withdrawal")
                        .ifMatch(0)
                        .body(Map.of("reason", "bukan milik saya"))
                        .once()
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(8)
    void anOwnerSeesAndFilesForTheBusinessJustRegistered() {
        NewOwner.Outcome outcome = NewOwner.play(
                gateway().as("owner-5"), PEOPLE.business("6472", 1_100), KaltimPlan.FACILITATION_CODE, "1164000001");
        assertThat(outcome.seen()).isEqualTo(200);
        assertThat(outcome.listed()).isTrue();
        assertThat(outcome.submission()).isEqualTo(202);
        assertThat(gateway()
                        .as("owner-6")
                        .get("/businesses/" + outcome.businessId())
                        .once()
                        .status())
                .isEqualTo(404);
        File granted =
                ApplicationApi.awaitStatus(gateway().as("owner-5"), outcome.applicationId(), "AWAITING_COMPANION");
        assertThat(granted.lp3hRegistration()).isEqualTo("1164000001");
    }

    @Test
    @Order(9)
    void badInputIsNamedAndLeavesNothingBehind() throws SQLException {
        BadInput bad = new BadInput(gateway(), PEOPLE, 1_200, KaltimPlan.FACILITATION_CODE);
        Map<String, Long> before = RowCounts.whenQuiet(stack());
        BadInput.Outcome outcome = bad.send();
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.tried()).isGreaterThan(45);
        assertThat(RowCounts.whenQuiet(stack())).isEqualTo(before);
        assertThat(bad.repeats()).isEmpty();
    }

    @Test
    @Order(10)
    void unmaskingNeedsAPurposeAndLeavesOneAuditRow() {
        FiledFile file = played.files().getFirst();
        assertThat(Unmasking.faults(gateway(), officer(), file.businessId(), file.business()))
                .isEmpty();
    }

    @Test
    @Order(11)
    void everyTableIsGuardedAndTheStackIsDurable() throws SQLException {
        Catalogue.Guards guards = Catalogue.of(stack());
        assertThat(guards.unforced()).isEmpty();
        assertThat(guards.open()).isEmpty();
        assertThat(guards.fsync()).containsExactly("on");
        assertThat(guards.tables()).isGreaterThan(40);
    }

    @Test
    @Order(12)
    void whileKeycloakIsDownGoodTokensWorkAndBadOnesAreRefused() {
        assertThat(KeycloakDown.faults(stack())).isEmpty();
    }

    @Test
    @Order(13)
    void killedPartsLoseNothingAndCountNothingTwice() {
        assumeTrue(issuer.equals("mirror"), "who issues makes no difference to a crash");
        Programme programme = QuotaApi.activate(officer(), QuotaApi.create(officer(), "64", Crashes.programme()));
        Crashes.Outcome outcome =
                new Crashes(stack(), office(), PEOPLE, System.out::println).play(programme, 2_000, Crashes.PARTS);
        assertThat(outcome.killed()).isEqualTo(Crashes.PARTS);
        assertThat(outcome.duringWork()).as("kills that hit work").isGreaterThanOrEqualTo(1);
        assertThat(ApplicationApi.filesOf(officer(), programme.facilitationCode()))
                .hasSameSizeAs(outcome.files());
        assertSourcesAgree(programme);
        assertSourcesAgree(played.programme());
        for (String service : Stack.DATABASES) {
            assertThat(gateway()
                            .as("auditor")
                            .get("/operations/" + service + "/parked-subjects")
                            .expect(200)
                            .json()
                            .path("items"))
                    .as("parked at %s", service)
                    .isEmpty();
        }
    }

    @Test
    @Order(14)
    void nobodysDataStandInATableOnATopicOrInALog() throws SQLException {
        List<Person> companions = java.util.stream.IntStream.range(0, 40)
                .mapToObj(n -> PEOPLE.person(played.plan().leaves().get(n).regencyCode(), 9_000 + n))
                .toList();
        LeakScan scan = new LeakScan(
                companions, played.files().stream().map(FiledFile::business).toList());
        assertThat(scan.tables(stack())).isEmpty();
        assertThat(scan.rows()).isGreaterThan(5_000);
        assertThat(scan.texts(Replay.all(stack().kafkaBootstrap()).stream()
                        .map(Replay.Told::json)
                        .toList()))
                .isEmpty();
        assertThat(scan.logs(stack().logs())).isEmpty();
    }

    @Test
    @Order(15)
    void theProgrammeTakenOverFromASpreadsheetEndsInTheSameReport() {
        assumeTrue(issuer.equals("mirror"), "a file is taken over in the same way whoever issues");
        TakenOver.Outcome outcome = new TakenOver(stack(), PEOPLE).play();
        AbsorptionReport report =
                AbsorptionReport.of(officer(), outcome.programme().id());
        Shown.lines(played.plan(), report).forEach(System.out::println);
        assertThat(report.figures()).isEqualTo(live.figures());
        assertThat(report.nodes()).isEqualTo(live.nodes());
        assertThat(report.claims()).isEqualTo(live.claims());
        assertThat(outcome.takeOver().path("progress").path("done").asInt()).isEqualTo(320);
        assertThat(outcome.again().path("id")).isEqualTo(outcome.takeOver().path("id"));
        assertThat(AbsorptionReport.of(officer(), outcome.programme().id())).isEqualTo(report);
        assertSourcesAgree(outcome.programme());
    }

    private static void assertSourcesAgree(Programme programme) {
        FourSources sources = FourSources.of(stack(), officer(), programme, EventSchemas::validate);
        sources.summary().forEach(System.out::println);
        assertThat(sources.faults()).isEmpty();
        assertThat(sources.events()).isGreaterThan(1_000);
        assertThat(officer()
                        .get("/programmes/" + programme.id() + "/reconciliation")
                        .expect(200)
                        .json()
                        .path("balanced")
                        .asBoolean())
                .isTrue();
    }

    private static Programme programme(String code, int units) {
        return QuotaApi.activate(
                officer(),
                QuotaApi.create(
                        officer(),
                        "64",
                        new QuotaApi.NewProgramme(
                                code,
                                "Program " + code,
                                KaltimPlan.FUNDER,
                                KaltimPlan.STARTS,
                                KaltimPlan.ENDS,
                                KaltimPlan.ENDS,
                                units)));
    }

    private static CompanionOffice office() {
        return new CompanionOffice(stack(), "6472", 1);
    }

    private static Stack stack() {
        return own.stack();
    }

    private static Gateway gateway() {
        return stack().gateway();
    }

    private static Caller officer() {
        return gateway().as("officer-64");
    }
}
