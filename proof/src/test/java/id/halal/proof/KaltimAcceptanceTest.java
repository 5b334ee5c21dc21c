package id.halal.proof;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.access.BadInput;
import id.halal.proof.access.Catalogue;
import id.halal.proof.access.KeycloakDown;
import id.halal.proof.access.LeakScan;
import id.halal.proof.access.RowCounts;
import id.halal.proof.access.Unmasking;
import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.CertificateApi;
import id.halal.proof.api.InspectionApi;
import id.halal.proof.api.InspectionApi.Invoice;
import id.halal.proof.api.QuotaApi;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.api.SihalalApi;
import id.halal.proof.api.SihalalApi.Difference;
import id.halal.proof.api.SihalalApi.FileAtSihalal;
import id.halal.proof.api.SihalalApi.Lookup;
import id.halal.proof.client.Gateway;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
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
import id.halal.proof.scenario.Dossier;
import id.halal.proof.scenario.NewOwner;
import id.halal.proof.scenario.RegularFile;
import id.halal.proof.scenario.SihalalDown;
import id.halal.proof.scenario.ThreeUnits;
import id.halal.proof.scenario.WholeLives;
import id.halal.proof.sources.AbsorptionReport;
import id.halal.proof.sources.FileTrail;
import id.halal.proof.sources.FourSources;
import id.halal.proof.sources.Replay;
import id.halal.proof.stack.OwnStack;
import id.halal.proof.stack.SimulatedSihalal.Question;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.Person;
import id.halal.proof.synthetic.Sha256;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static Programme regular;
    private static final List<Dossier> OTHERS = new ArrayList<>();

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
        OTHERS.clear();
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
    void aFileOfEachOtherWayGoesFromItsFirstSectionToItsCertificate() {
        RegularFile.bodyKnown(stack());
        regular = QuotaApi.activate(officer(), QuotaApi.createRegular(officer(), "64", wanted("KALTIMREG25", 5)));
        List<Dossier> files = new WholeLives(stack(), PEOPLE, 1_400, regular.facilitationCode()).play();
        OTHERS.addAll(files);
        assertThat(files).hasSize(3).allMatch(Dossier::complete);
        assertThat(invoice(files.get(0))).isEqualTo(List.of("BUSINESS", "PAID", 650_000L));
        assertThat(invoice(files.get(1))).isEqualTo(List.of("PROGRAMME", "CHARGED_TO_PROGRAMME", 650_000L));
        JsonNode keys =
                gateway().anonymous().get("/certificate-keys").expect(200).json();
        for (Dossier file : files) {
            String number = Objects.requireNonNull(
                    ApplicationApi.get(officer(), file.id()).certificateNumber());
            CertificateApi.Checked checked = CertificateApi.check(gateway().anonymous(), number);
            assertThat(checked.status()).isEqualTo("VALID");
            assertThat(checked.businessName()).isEqualTo(file.business().businessName());
            assertThat(checked.mode()).isEqualTo(issuer.equals("national") ? "certificate" : "record");
            Reply answer = CertificateApi.paper(file.filer(), number);
            assertThat(answer.etag()).isEqualTo('"' + Sha256.of(answer.content()) + '"');
            Reply head =
                    file.filer().head("/certificates/" + number + "/document").expect(200);
            assertThat(head.etag()).isEqualTo(answer.etag());
            assertThat(head.content()).isEmpty();
            CertificatePaper paper = CertificatePaper.read(answer.content());
            assertThat(paper.signatures()).isEqualTo(1);
            assertThat(paper.text())
                    .contains(number, issuer.equals("national") ? "SERTIFIKAT HALAL" : "BUKTI PENCATATAN");
            assertThat(paper.code()).hasSizeLessThanOrEqualTo(500);
            assertThat(paper.sealed(keys).path("n").asText()).isEqualTo(number);
        }
    }

    @Test
    @Order(10)
    void whatSihalalDecidedWhileNobodyHeardItComesOnceAndInOrder() {
        assumeTrue(issuer.equals("mirror"), "only a mirror waits for SIHALAL");
        SihalalDown.Outcome outcome = new SihalalDown(stack(), PEOPLE, 1_410, regular.facilitationCode()).play();
        OTHERS.addAll(outcome.files());
        List<String> numbers =
                outcome.files().stream().map(Dossier::sihalalNumber).toList();
        assertThat(outcome.reached()).containsExactly("DECIDED", "AUDITED", "VERIFIED");
        assertThat(outcome.waiting()).extracting(Lookup::sihalalNumber).isEqualTo(numbers);
        assertThat(outcome.waiting()).extracting(Lookup::lastProblem).doesNotContainNull();
        assertThat(outcome.questions()).extracting(Question::shNumber).startsWith(numbers.toArray(String[]::new));
        assertThat(outcome.questions().size()).isEqualTo(2 * numbers.size());
        for (Dossier file : OTHERS) {
            FileAtSihalal mirrored = SihalalApi.of(officer(), file.id());
            assertThat(mirrored.codes()).isEqualTo(stack().sihalal().history(file.sihalalNumber()));
            assertThat(mirrored.history().getLast().certificateNumber())
                    .isEqualTo(ApplicationApi.get(officer(), file.id()).certificateNumber());
            assertThat(mirrored.difference()).isNull();
        }
        assertThat(SihalalApi.differences(officer()))
                .extracting(Difference::applicationId)
                .doesNotContainAnyElementsOf(OTHERS.stream().map(Dossier::id).toList());
    }

    @Test
    @Order(11)
    void theHistoryOfEachOfTheseFilesAndItsEventsSayTheSame() {
        Map<UUID, FileTrail> trails = FileTrail.of(
                stack().kafkaBootstrap(),
                officer(),
                OTHERS.stream().map(Dossier::id).toList(),
                EventSchemas::validate);
        assertThat(trails.values()).allSatisfy(trail -> {
            assertThat(trail.told()).isEqualTo(trail.history()).doesNotHaveDuplicates();
            assertThat(trail.faults()).isEmpty();
        });
        assertThat(trails.values().stream()
                        .flatMap(trail -> trail.types().stream())
                        .distinct())
                .contains("invoice-issued", "payment-proof-submitted", "paid", "document-receipt-issued")
                .contains("audit-reported", "sent-to-commission", "checked-by-lp3h", "registered", "certified");
        assertThat(trails.values().stream().map(FileTrail::mirrored).toList())
                .isEqualTo(
                        issuer.equals("national")
                                ? List.of(List.of(), List.of(), List.of())
                                : List.of(
                                        List.of("accept-documents", "send-to-commission", "record-certificate"),
                                        List.of("accept-documents", "send-to-commission", "record-certificate"),
                                        List.of("register", "record-certificate"),
                                        List.of("record-certificate"),
                                        List.of("send-to-commission", "decide-halal", "record-certificate"),
                                        List.of("register", "decide-halal", "record-certificate")));
        assertSourcesAgree(regular);
    }

    @Test
    @Order(12)
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
    @Order(13)
    void unmaskingNeedsAPurposeAndLeavesOneAuditRow() {
        FiledFile file = played.files().getFirst();
        assertThat(Unmasking.faults(gateway(), officer(), file.businessId(), file.business()))
                .isEmpty();
    }

    @Test
    @Order(14)
    void everyTableIsGuardedAndTheStackIsDurable() throws SQLException {
        Catalogue.Guards guards = Catalogue.of(stack());
        assertThat(guards.unforced()).isEmpty();
        assertThat(guards.open()).isEmpty();
        assertThat(guards.fsync()).containsExactly("on");
        assertThat(guards.tables()).isGreaterThan(40);
    }

    @Test
    @Order(15)
    void whileKeycloakIsDownGoodTokensWorkAndBadOnesAreRefused() {
        assertThat(KeycloakDown.faults(stack())).isEmpty();
    }

    @Test
    @Order(16)
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
    @Order(17)
    void nobodysDataStandInATableOnATopicOrInALog() throws SQLException {
        List<Person> companions = IntStream.range(0, 40)
                .mapToObj(n -> PEOPLE.person(played.plan().leaves().get(n).regencyCode(), 9_000 + n))
                .toList();
        LeakScan scan = new LeakScan(
                companions,
                Stream.concat(
                                played.files().stream().map(FiledFile::business),
                                OTHERS.stream().map(Dossier::business))
                        .toList());
        assertThat(scan.tables(stack())).isEmpty();
        assertThat(scan.rows()).isGreaterThan(5_000);
        assertThat(scan.texts(Replay.all(stack().kafkaBootstrap()).stream()
                        .map(Replay.Told::json)
                        .toList()))
                .isEmpty();
        assertThat(scan.logs(stack().logs())).isEmpty();
    }

    @Test
    @Order(18)
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

    private static List<Object> invoice(Dossier file) {
        Invoice invoice =
                Objects.requireNonNull(InspectionApi.of(officer(), file.id()).invoice());
        return List.of(invoice.payer(), invoice.status(), invoice.totalRupiah());
    }

    private static Programme programme(String code, int units) {
        return QuotaApi.activate(officer(), QuotaApi.create(officer(), "64", wanted(code, units)));
    }

    private static QuotaApi.NewProgramme wanted(String code, int units) {
        return new QuotaApi.NewProgramme(
                code, "Program " + code, KaltimPlan.FUNDER, KaltimPlan.STARTS, KaltimPlan.ENDS, KaltimPlan.ENDS, units);
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
