package id.halal.quota;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import jakarta.inject.Inject;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The report as files, read back by a reader of their own. */
@QuotaTest
class AbsorptionFilesTest {

    private static final String LP3H = "6409000777";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Inbox inbox;

    @Test
    void csvHasOneLinePerNodeUnderTheSum() throws IOException {
        Api.Programme programme = programme("Program Uji");

        byte[] file = Api.as(Api.OFFICER)
                .accept("text/csv")
                .get(path(programme, ""))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"serapan-" + programme.code() + ".csv\""))
                .extract()
                .asByteArray();

        List<List<String>> lines;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(file))) {
            lines = reader.stream().map(CsvRecord::getFields).toList();
        }
        assertThat(lines).hasSize(5);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(27));
        assertThat(lines.get(0))
                .startsWith("Kode fasilitasi", "Program", "Tingkat", "Kode wilayah", "Wilayah", "LP3H", "Alokasi");
        assertThat(lines.get(1).subList(0, 14))
                .containsExactly(
                        programme.code(),
                        "Program Uji",
                        "Jumlah",
                        "",
                        "",
                        "",
                        "8",
                        "3",
                        "1",
                        "2",
                        "5",
                        "37.5",
                        "12.5",
                        "33.3");
        assertThat(lines.get(2).subList(2, 7)).containsExactly("Provinsi", "64", "Kalimantan Timur", "", "8");
        assertThat(lines.get(3).subList(2, 7)).containsExactly("Kabupaten/kota", "6472", "Kota Samarinda", "", "8");
        assertThat(lines.get(4).subList(2, 7)).containsExactly("LP3H", "6472", "Kota Samarinda", LP3H, "8");
        assertThat(lines.get(4).getLast()).isEmpty();
    }

    @Test
    void xlsxHasNumbersAsNumbersAndNoFormula() throws IOException {
        Api.Programme programme = programme("=HYPERLINK(\"http://x\")");

        byte[] file = Api.as(Api.OFFICER)
                .get(path(programme, "?format=xlsx"))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(XLSX))
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Serapan");
            assertThat(rows).hasSize(5);
            assertThat(rows.get(0).getCellAsString(6)).hasValue("Alokasi");
            assertThat(rows.get(1).getCellAsString(1)).hasValue("'=HYPERLINK(\"http://x\")");
            assertThat(rows.get(1).getCellAsNumber(6)).hasValue(new BigDecimal("8"));
            assertThat(rows.get(1).getCellAsNumber(11)).hasValue(new BigDecimal("37.5"));
            assertThat(rows.get(3).getCellAsString(4)).hasValue("Kota Samarinda");
            assertThat(rows.get(3).getCellAsDate(14).orElseThrow().toLocalDate())
                    .hasMonth(java.time.Month.DECEMBER);
            assertThat(rows.stream().flatMap(Row::stream))
                    .filteredOn(cell -> cell != null && cell.getFormula() != null)
                    .isEmpty();
        }
    }

    @Test
    void acceptAndFormatChoose() {
        Api.Programme programme = Api.active(3);

        Api.as(Api.OFFICER).accept(XLSX).get(path(programme, "")).then().header("Content-Type", equalTo(XLSX));
        Api.as(Api.OFFICER)
                .accept("application/json")
                .get(path(programme, "?format=csv"))
                .then()
                .header("Content-Type", equalTo("text/csv"));
        Api.as(Api.OFFICER)
                .accept("text/csv")
                .get(path(programme, "?format=json"))
                .then()
                .body("figures.allocated", equalTo(3));
        Api.as(Api.OFFICER).accept("*/*").get(path(programme, "")).then().body("figures.allocated", equalTo(3));
        Api.as(Api.OFFICER)
                .get(path(programme, "?format=pdf"))
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"));
        Api.as(TestTokens.provinceOfficer("35"))
                .get(path(programme, "?format=csv"))
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private Api.Programme programme(String name) {
        inbox.receive(List.of(Events.lp3hRegistered(LP3H)));
        Map<String, Object> body = Api.programme(Api.newCode(), 8);
        body.put("name", name);
        body.put("targetDate", body.get("endsOn"));
        Api.Programme programme = Api.active(body);
        String regency =
                Api.split(programme.root(), List.of(Api.region("6472", 8))).getFirst();
        Api.split(regency, List.of(Api.lp3h(LP3H, 8)));
        List<Events.File> files = java.util.stream.Stream.generate(
                        () -> Events.File.of(programme.code()).lp3h(LP3H))
                .limit(3)
                .toList();
        inbox.receive(files.stream().map(Events.File::submitted).toList());
        Ledgers.awaitSettled();
        inbox.receive(List.of(files.getFirst().certified()));
        return programme;
    }

    private static String path(Api.Programme programme, String query) {
        return "/api/v1/programmes/" + programme.id() + "/absorption" + query;
    }
}
