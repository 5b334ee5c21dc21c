package id.halal.quota;

import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.testkit.token.TestTokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A running programme is brought in from a spreadsheet; the services that keep businesses and files are stubs. */
@QuotaTest
class TakeOverResourceTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final AtomicInteger NUMBERS = new AtomicInteger((int) (System.nanoTime() % 90_000_000));
    private static final String OTHER_LP3H = "1164000091";

    @Inject
    Inbox inbox;

    @ConfigProperty(name = "quarkus.rest-client.business-service.url")
    String partners;

    private final String lp3h = "11%08d".formatted(NUMBERS.incrementAndGet());
    private final String companion = "64%08d".formatted(NUMBERS.incrementAndGet());
    private Api.Programme programme;
    private List<String> leaves;

    /** 10 units at this LP3H in Samarinda, 5 in Balikpapan. */
    @BeforeEach
    void aProgramme() {
        inbox.receive(List.of(Events.lp3hRegistered(lp3h), Events.lp3hRegistered(OTHER_LP3H)));
        UUID id = Ids.next();
        inbox.receive(List.of(Events.event(
                CompanionEvents.COMPANION_REGISTERED,
                id,
                1,
                new CompanionSnapshot(id, companion, lp3h, List.of("6472"), "ACTIVE", 0))));
        programme = Api.active(20);
        List<String> regencies = Api.split(programme.root(), List.of(Api.region("6472", 10), Api.region("6471", 5)));
        leaves = new ArrayList<>(Api.split(regencies.getFirst(), List.of(Api.lp3h(lp3h, 10))));
        leaves.addAll(Api.split(regencies.getLast(), List.of(Api.lp3h(lp3h, 5))));
    }

    @Test
    void aRunningProgrammeEndsInItsFigures() {
        TakeOverSheet sheet = mixed();

        String id = checked(sheet, 7, 5, 2);
        get(id).then()
                .body("status", equalTo("CHECKED"))
                .body("found.totals", equalTo(Map.of("rows", 7, "used", 5, "issued", 2)))
                .body(
                        "found.byStatus",
                        equalTo(Map.of("OF10", 1, "OF71", 1, "OF280", 1, "OF300", 2, "OF290", 1, "OF900", 1)))
                .body("found.byRegency.regencyCode", contains("6471", "6472"))
                .body("found.byLeaf.totals.used", contains(1, 4))
                .body("progress.wrong", equalTo(0));
        assertThat(claims()).as("a dry run holds nothing").isZero();

        send(sheet, 7, 5, 2, false).then().statusCode(202).body("id", equalTo(id));
        await(id)
                .then()
                .body(
                        "progress",
                        equalTo(Map.of("rows", 7, "waiting", 0, "wrong", 0, "skipped", 0, "done", 7, "failed", 0)));

        programme
                .absorption(Api.OFFICER)
                .then()
                .body("figures.allocated", equalTo(20))
                .body("figures.used", equalTo(5))
                .body("figures.issued", equalTo(2))
                .body("figures.inProcess", equalTo(3))
                .body("claims", equalTo(Map.of("waitlisted", 0, "denied", 0, "released", 2)));
        Ledgers.assertSound(programme, 20);
        assertThat(Ledgers.statuses(programme)).isEqualTo(Map.of("HELD", 3L, "ISSUED", 2L, "RELEASED", 2L));
        assertThat(Ledgers.DATABASE.rows("""
                        select from_place || '>' || to_place || ' ' || count(*) as m from movement
                        where programme_id = ?::uuid and kind = 'TAKE_OVER' group by from_place, to_place""", programme.id()))
                .extracting(row -> row.get("m"))
                .containsExactlyInAnyOrder("AVAILABLE>HELD 5", "HELD>ISSUED 2");
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from movement where programme_id = ?::uuid and reason like 'rekap 2025.xlsx (sha256 %), row %'",
                        programme.id()))
                .isEqualTo(7);
    }

    @Test
    void theFileIsToldAllThatItsServiceNeeds() {
        TakeOverSheet sheet = new TakeOverSheet().row("6472", lp3h, companion, "OF300");
        String id = takenOver(sheet, 1, 1, 1);
        String application = get(id, "/rows").path("items[0].applicationId");

        RestAssured.given()
                .baseUri(partners)
                .get("/files")
                .then()
                .body("'" + application + "'", hasSize(1))
                .body("'" + application + "'[0].source.row", equalTo(2))
                .body("'" + application + "'[0].source.fileName", equalTo("rekap 2025.xlsx"))
                .body("'" + application + "'[0].source.actorRole", equalTo("province-officer"))
                .body("'" + application + "'[0].facilitationCode", equalTo(programme.code()))
                .body("'" + application + "'[0].allocationId", equalTo(leaves.getFirst()))
                .body("'" + application + "'[0].sihalalStatus", equalTo("OF300"))
                .body("'" + application + "'[0].companionRegistration", equalTo(companion))
                .body("'" + application + "'[0].submittedOn", equalTo(TakeOverSheet.SUBMITTED.toString()))
                .body(
                        "'" + application + "'[0].certifiedOn",
                        equalTo(TakeOverSheet.SUBMITTED.plusDays(1).toString()))
                .body("'" + application + "'[0].products.name", contains("Keripik Pisang", "Keripik Singkong"));
        assertThat(Ledgers.events(UUID.fromString(application))).containsExactly("claim-granted", "claim-issued");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        TakeOverSheet sheet = mixed();
        byte[] bytes = sheet.bytes();
        String id = takenOver(bytes, 7, 5, 2);
        long movements = movements();

        send(bytes, 7, 5, 2, false)
                .then()
                .statusCode(202)
                .body("id", equalTo(id))
                .body("status", equalTo("DONE"));
        send(bytes, 7, 5, 2, true)
                .then()
                .statusCode(202)
                .body("id", equalTo(id))
                .body("status", equalTo("DONE"));

        assertThat(movements()).isEqualTo(movements);
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/take-overs")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void aCorrectedFileBringsOnlyWhatIsNew() {
        TakeOverSheet sheet = mixed();
        takenOver(sheet, 7, 5, 2);
        Object business = sheet.value(0, "NIB");
        TakeOverSheet corrected = new TakeOverSheet()
                .add(sheet)
                .row("6471", lp3h, companion, "OF74")
                // The same business under another number: it has its unit.
                .row("6472", lp3h, companion, "OF74", "NIB", business);

        String second = takenOver(corrected, 9, 7, 2);

        get(second)
                .then()
                .body(
                        "progress",
                        equalTo(Map.of("rows", 9, "waiting", 0, "wrong", 0, "skipped", 8, "done", 1, "failed", 0)));
        programme.absorption(Api.OFFICER).then().body("figures.used", equalTo(6));
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void nothingIsTakenOverUnlessCheckedRightAndCounted() {
        TakeOverSheet sheet = mixed();
        byte[] bytes = sheet.bytes();
        send(bytes, 7, 5, 2, false).then().statusCode(409).body("code", equalTo("TAKE_OVER_NOT_CHECKED"));
        checked(bytes, 7, 5, 2);
        send(bytes, 7, 6, 1, false)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_FIELDS"))
                .body("errors.pointer", containsInAnyOrder("?used", "?issued"))
                .body("errors.code", containsInAnyOrder("TAKE_OVER_TOTAL_DIFFERS", "TAKE_OVER_TOTAL_DIFFERS"));

        TakeOverSheet wrong = new TakeOverSheet().row("6472", lp3h, companion, "OF72");
        checked(wrong, 1, 1, 0);
        send(wrong, 1, 1, 0, false).then().statusCode(409).body("code", equalTo("TAKE_OVER_HAS_ERRORS"));
        assertThat(claims()).isZero();
    }

    @Test
    void everyWrongCellIsNamed() {
        TakeOverSheet sheet = new TakeOverSheet()
                .row("6472", lp3h, companion, "OF71", "NIB", "123", "Skala Usaha", "Besar")
                .row("6499", lp3h, companion, "OF71", "Nomor SH", "2025/1")
                .row("6472", "12", "", "OF71")
                .row("6472", "1164999999", "6400000000", "OF71")
                .row("6472", OTHER_LP3H, companion, "OF71")
                .row("6472", lp3h, companion, "OF300", "Nomor Sertifikat", "KH-1", "Tanggal Sertifikat", "")
                .row("6472", lp3h, companion, "OF71", "Nomor Sertifikat", "ID64119000000010525")
                .row("6472", lp3h, companion, "OF71", "Tanggal Pengajuan", "31/02/2025")
                .row("6472", lp3h, companion, "OF71", "Jenis Produk", "CONTRAPTION")
                .row("6472", lp3h, companion, "OF71", "Tanggal Pengajuan", "2019-05-06")
                .row("3573", lp3h, companion, "OF71");
        TakeOverSheet twice = new TakeOverSheet().row("6472", lp3h, companion, "OF71");
        sheet.add(twice).add(twice);

        String id = checked(sheet, 13, 13, 1);

        Response rows = get(id, "/rows?status=WRONG&limit=50");
        assertThat(codes(rows))
                .containsExactly(
                        "2 NIB ROW_NIB_DIGITS",
                        "2 Skala Usaha ROW_SCALE_UNKNOWN",
                        "3 Kode Kabupaten/Kota ROW_REGENCY_UNKNOWN",
                        "3 Nomor SH ROW_SIHALAL_NUMBER_FORMAT",
                        "4 Nomor LP3H ROW_LP3H_DIGITS",
                        "4 Nomor Pendamping ROW_REQUIRED",
                        "5 Nomor LP3H ROW_LP3H_UNKNOWN",
                        "5 Nomor Pendamping ROW_COMPANION_UNKNOWN",
                        "6 Nomor Pendamping ROW_COMPANION_OTHER_LP3H",
                        "7 Nomor Sertifikat ROW_CERTIFICATE_NUMBER_FORMAT",
                        "7 Tanggal Sertifikat ROW_REQUIRED",
                        "8 Nomor Sertifikat ROW_CERTIFICATE_TOO_EARLY",
                        "9 Tanggal Pengajuan ROW_DATE_FORMAT",
                        "10 Jenis Produk PRODUCT_TYPE_UNKNOWN",
                        "11 Tanggal Pengajuan QUOTA_OUT_OF_DATES",
                        "12 Kode Kabupaten/Kota QUOTA_OUT_OF_SCOPE",
                        "14 Nomor SH ROW_SIHALAL_NUMBER_TWICE",
                        "14 NIB ROW_NIB_TWICE");
        rows.then().body("items[0].problems[0].message", equalTo("NIB terdiri atas 13 angka; jadikan kolom ini teks."));
    }

    @Test
    void aLeafWithoutFreeUnitsIsFoundByTheDryRun() {
        TakeOverSheet sheet = new TakeOverSheet();
        for (int i = 0; i < 6; i++) {
            sheet.row("6471", lp3h, companion, "OF71");
        }

        String id = checked(sheet, 6, 6, 0);

        assertThat(codes(get(id, "/rows?status=WRONG"))).containsExactly("7 Nomor LP3H QUOTA_NO_FREE_UNIT");
        assertThat(claims()).isZero();
    }

    @Test
    void aBusinessWithAUnitElsewhereIsFoundByTheDryRun() {
        Api.Programme other = Api.active(1);
        String nib = "77%011d".formatted(NUMBERS.incrementAndGet());
        inbox.receive(List.of(Events.File.of(other.code())
                .business(PartnersStub.business(nib))
                .submitted()));
        Ledgers.awaitSettled();

        String id = checked(new TakeOverSheet().row("6472", lp3h, companion, "OF71", "NIB", nib), 1, 1, 0);

        assertThat(codes(get(id, "/rows"))).containsExactly("2 NIB QUOTA_ALREADY_FACILITATED");
    }

    @Test
    void whatItsOwnServiceRefusesGivesItsUnitBack() {
        String number = "SH2025-1-%d409".formatted(NUMBERS.incrementAndGet() % 100_000);
        TakeOverSheet sheet = new TakeOverSheet()
                .row("6472", lp3h, companion, "OF71", "Nomor SH", number)
                .row("6472", lp3h, companion, "OF71");

        String id = takenOver(sheet, 2, 2, 0);

        get(id).then().body("progress.done", equalTo(1)).body("progress.failed", equalTo(1));
        assertThat(codes(get(id, "/rows?status=FAILED"))).containsExactly("2 null SIHALAL_NUMBER_TAKEN");
        programme.absorption(Api.OFFICER).then().body("figures.used", equalTo(1));
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void anOutageIsWaitedForAndAnAnswerThatWasLostIsAskedForAgain() {
        TakeOverSheet sheet = new TakeOverSheet()
                .row("6472", lp3h, companion, "OF71", "Nomor SH", number("503"))
                .row("6472", lp3h, companion, "OF300", "Nomor SH", number("500"));

        String id = takenOver(sheet, 2, 2, 1);

        get(id).then().body("progress.done", equalTo(2)).body("waitsFor", nullValue());
        programme
                .absorption(Api.OFFICER)
                .then()
                .body("figures.used", equalTo(2))
                .body("figures.issued", equalTo(1));
        Ledgers.assertSound(programme, 20);
    }

    /** Killed after the unit was held and before the file was there: the row is left as a killed worker leaves it. */
    @Test
    void aKilledWorkerIsFollowedAndNoUnitIsHeldTwice() {
        TakeOverSheet sheet = mixed();
        byte[] bytes = sheet.bytes();
        String id = takenOver(bytes, 7, 5, 2);
        Ledgers.DATABASE.update(
                "update take_over_row set status = 'CLAIMED' where take_over_id = ?::uuid and row_number = 2", id);
        Ledgers.DATABASE.update(
                "update take_over_row set status = 'PENDING' where take_over_id = ?::uuid and row_number = 3", id);
        Ledgers.DATABASE.update("""
                update take_over set status = 'RUNNING', held_by = gen_random_uuid(), held_until = clock_timestamp() + interval '1 second'
                where id = ?::uuid""", id);

        await(id).then().body("progress.done", equalTo(7));

        programme
                .absorption(Api.OFFICER)
                .then()
                .body("figures.used", equalTo(5))
                .body("figures.issued", equalTo(2));
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void onlyTheProgrammesOwnOfficersMayTakeOver() {
        byte[] bytes = mixed().bytes();
        String id = checked(bytes, 7, 5, 2);

        send(TestTokens.provinceOfficer("35"), bytes, 7, 5, 2, true).then().statusCode(404);
        send(TestTokens.coordinator(lp3h), bytes, 7, 5, 2, true).then().statusCode(403);
        for (String path : List.of("", "/rows")) {
            Api.as(TestTokens.provinceOfficer("35"))
                    .get("/api/v1/take-overs/" + id + path)
                    .then()
                    .statusCode(404);
            Api.as(TestTokens.auditor())
                    .get("/api/v1/take-overs/" + id + path)
                    .then()
                    .statusCode(200);
        }
        Api.as(TestTokens.regencyOfficer("6472"))
                .get("/api/v1/programmes/" + programme.id() + "/take-overs")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNoSuchSheetIsRefusedWhole() {
        send("Nama;NIB".getBytes(java.nio.charset.StandardCharsets.UTF_8), 1, 1, 0, true)
                .then()
                .statusCode(422)
                .body("code", equalTo("TAKE_OVER_NOT_XLSX"));
        send(new TakeOverSheet(), 0, 0, 0, true).then().statusCode(422).body("code", equalTo("TAKE_OVER_NO_ROWS"));
        Api.write(Api.OFFICER)
                .contentType(XLSX)
                .body(mixed().bytes())
                .post("/api/v1/programmes/" + programme.id()
                        + "/take-overs?fileName=rekap.xlsx&rows=1&used=-1&issued=0")
                .then()
                .statusCode(400);
    }

    @Test
    void theEmptyFormHasTheHeadingsAndExplainsThem() throws IOException {
        byte[] form = Api.as(Api.OFFICER)
                .get("/api/v1/take-overs/template")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(form))) {
            assertThat(workbook.getFirstSheet().read().getFirst().stream().map(cell -> cell.asString()))
                    .containsExactlyElementsOf(TakeOverSheet.HEADINGS);
            assertThat(workbook.getSheets()).hasSize(2);
        }
        send(form, 0, 0, 0, true).then().statusCode(422).body("code", equalTo("TAKE_OVER_NO_ROWS"));
        get(checked(mixed(), 7, 5, 2), "/rows?status=WRONG").then().body("items", empty());
    }

    /** 4 units in Samarinda, 1 in Balikpapan, 2 files that ended without one. */
    private TakeOverSheet mixed() {
        return new TakeOverSheet()
                .row("6472", lp3h, companion, "OF10")
                .row("6472", lp3h, companion, "OF71")
                .row("6472", lp3h, companion, "OF280")
                .row("6472", lp3h, companion, "OF300")
                .row("6471", lp3h, companion, "OF300")
                .row("6472", lp3h, "", "OF290")
                .row("6472", lp3h, companion, "OF900");
    }

    private static String number(String end) {
        return "SH2025-1-%d%s".formatted(NUMBERS.incrementAndGet() % 100_000, end);
    }

    private String takenOver(TakeOverSheet sheet, int rows, int used, int issued) {
        return takenOver(sheet.bytes(), rows, used, issued);
    }

    private String takenOver(byte[] bytes, int rows, int used, int issued) {
        String id = checked(bytes, rows, used, issued);
        send(bytes, rows, used, issued, false).then().statusCode(202);
        await(id);
        return id;
    }

    private String checked(TakeOverSheet sheet, int rows, int used, int issued) {
        return checked(sheet.bytes(), rows, used, issued);
    }

    private String checked(byte[] bytes, int rows, int used, int issued) {
        Response sent = send(bytes, rows, used, issued, true);
        sent.then().statusCode(202);
        String id = sent.path("id");
        assertThat(sent.header("Location")).endsWith("/api/v1/take-overs/" + id);
        until(id, "CHECKED");
        return id;
    }

    private Response await(String id) {
        until(id, "DONE");
        return get(id);
    }

    private static void until(String id, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get(id).path("status"), status::equals);
    }

    private static Response get(String id) {
        return get(id, "");
    }

    private static Response get(String id, String path) {
        return Api.as(Api.OFFICER).get("/api/v1/take-overs/" + id + path);
    }

    private Response send(TakeOverSheet sheet, int rows, int used, int issued, boolean dryRun) {
        return send(sheet.bytes(), rows, used, issued, dryRun);
    }

    private Response send(byte[] bytes, int rows, int used, int issued, boolean dryRun) {
        return send(Api.OFFICER, bytes, rows, used, issued, dryRun);
    }

    private Response send(String token, byte[] bytes, int rows, int used, int issued, boolean dryRun) {
        return Api.write(token)
                .contentType(XLSX)
                .body(bytes)
                .queryParam("fileName", "rekap 2025.xlsx")
                .queryParam("rows", rows)
                .queryParam("used", used)
                .queryParam("issued", issued)
                .queryParam("dryRun", dryRun)
                .post("/api/v1/programmes/" + programme.id() + "/take-overs");
    }

    private long claims() {
        return Ledgers.DATABASE.count("select count(*) from claim where programme_id = ?::uuid", programme.id());
    }

    private long movements() {
        return Ledgers.DATABASE.count("select count(*) from movement where programme_id = ?::uuid", programme.id());
    }

    private static List<String> codes(Response rows) {
        List<String> codes = new ArrayList<>();
        List<Map<String, Object>> items = rows.path("items");
        for (Map<String, Object> item : items) {
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> problems = (List<Map<String, Object>>) item.get("problems");
            problems.forEach(one -> codes.add(item.get("row") + " " + one.get("column") + " " + one.get("code")));
        }
        return codes;
    }
}
