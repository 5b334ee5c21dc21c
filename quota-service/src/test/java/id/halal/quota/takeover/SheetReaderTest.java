package id.halal.quota.takeover;

import id.halal.platform.web.problem.ProblemCode;
import id.halal.platform.web.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static id.halal.quota.takeover.RawSheet.formula;
import static id.halal.quota.takeover.RawSheet.number;
import static id.halal.quota.takeover.RawSheet.text;
import static id.halal.quota.takeover.RawSheet.textFormula;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetReaderTest {

    private final SheetReader reader = new SheetReader();

    @Test
    void numbersStandInFullAndDatesAsDays() {
        SheetRow row = only(RawSheet.withHeadings()
                .row(
                        number("9.120012345678E12"),
                        text(" Dapur Contoh "),
                        "",
                        number("6472"),
                        "",
                        "",
                        number("1164000001"),
                        "",
                        "",
                        "",
                        number("45783"),
                        "",
                        text("06/05/2025")));

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.text(SheetColumn.NIB)).isEqualTo("9120012345678");
        assertThat(row.text(SheetColumn.BUSINESS_NAME)).isEqualTo("Dapur Contoh");
        assertThat(row.text(SheetColumn.REGENCY)).isEqualTo("6472");
        assertThat(row.text(SheetColumn.LP3H)).isEqualTo("1164000001");
        assertThat(row.text(SheetColumn.SUBMITTED_ON)).isEqualTo("2025-05-06");
        assertThat(row.text(SheetColumn.CERTIFIED_ON))
                .as("a date as text stays")
                .isEqualTo("06/05/2025");
        assertThat(row.text(SheetColumn.STATUS)).isEmpty();
    }

    @Test
    void ofFormulasCountsWhatTheyLastCameTo() {
        SheetRow row = only(RawSheet.withHeadings()
                .row(
                        textFormula("CONCAT(A9,B9)", "9120012345678"),
                        textFormula("UPPER(C9)", "DAPUR"),
                        "",
                        formula("6400+72", "6472"),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        formula("DATE(2025,5,6)", "45783")));

        assertThat(row.text(SheetColumn.NIB)).isEqualTo("9120012345678");
        assertThat(row.text(SheetColumn.BUSINESS_NAME)).isEqualTo("DAPUR");
        assertThat(row.text(SheetColumn.REGENCY)).isEqualTo("6472");
        assertThat(row.text(SheetColumn.SUBMITTED_ON)).isEqualTo("2025-05-06");
    }

    @Test
    void ofMergedCellsOnlyTheFirstHasTheText() {
        List<SheetRow> rows = reader.read(RawSheet.withHeadings()
                .row(text("9120012345678"), text("Dapur"))
                .row("", text("Warung"))
                .merged("A2:A3")
                .bytes());

        assertThat(rows).extracting(row -> row.text(SheetColumn.NIB)).containsExactly("9120012345678", "");
    }

    @Test
    void emptyRowsAreNoneAndKeepTheirNumbers() {
        List<SheetRow> rows = reader.read(RawSheet.withHeadings()
                .row(text("1"))
                .row()
                .row(text("  "))
                .row(text("2"))
                .bytes());

        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 5);
    }

    @Test
    void whatIsNoSuchSheetIsRefused() {
        refused(() -> reader.read("NIB;Nama".getBytes(StandardCharsets.UTF_8)), TakeOverError.TAKE_OVER_NOT_XLSX);
        refused(() -> reader.read(new byte[0]), TakeOverError.TAKE_OVER_NOT_XLSX);
        byte[] whole = RawSheet.withHeadings().row(text("1")).bytes();
        refused(() -> reader.read(java.util.Arrays.copyOf(whole, whole.length / 2)), TakeOverError.TAKE_OVER_NOT_XLSX);
        refused(() -> reader.read(RawSheet.withHeadings().bytes()), TakeOverError.TAKE_OVER_NO_ROWS);
        refused(
                () -> reader.read(new RawSheet().row(text("NIB")).row(text("1")).bytes()),
                TakeOverError.TAKE_OVER_COLUMN_MISSING);
        refused(
                () -> reader.read(new RawSheet()
                        .row(text("NIB"), text("nib"))
                        .row(text("1"))
                        .bytes()),
                TakeOverError.TAKE_OVER_COLUMN_TWICE);
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = RawSheet.bomb(1, 300 * 1024 * 1024);
        assertThat(bomb.length).as("small as it comes").isLessThan(1024 * 1024);
        refused(() -> reader.read(bomb), TakeOverError.TAKE_OVER_NOT_XLSX);
        // Each entry is small, their sum is not.
        refused(() -> reader.read(RawSheet.bomb(13, 5 * 1024 * 1024)), TakeOverError.TAKE_OVER_NOT_XLSX);
        refused(() -> reader.read(RawSheet.bomb(201, 10)), TakeOverError.TAKE_OVER_NOT_XLSX);
    }

    @Test
    void twentyThousandRowsAreReadInLittleMemoryAndOneMoreIsRefused() throws IOException {
        byte[] most = sheet(SheetReader.MOST_ROWS);
        long before = used();
        List<SheetRow> rows = reader.read(most);
        long kept = used() - before;

        assertThat(rows).hasSize(20_000);
        assertThat(rows.getLast().text(SheetColumn.NIB)).isEqualTo("5500000019999");
        assertThat(kept).as("bytes kept").isLessThan(100L * 1024 * 1024);
        byte[] tooMany = sheet(SheetReader.MOST_ROWS + 1);
        refused(() -> reader.read(tooMany), TakeOverError.TAKE_OVER_TOO_MANY_ROWS);
    }

    private SheetRow only(RawSheet sheet) {
        List<SheetRow> rows = reader.read(sheet.bytes());
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static void refused(ThrowingCallable reading, ProblemCode code) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static byte[] sheet(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetColumn[] columns = SheetColumn.values();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rekap");
            for (int place = 0; place < columns.length; place++) {
                sheet.value(0, place, columns[place].heading());
                for (int row = 0; row < rows; row++) {
                    sheet.value(row + 1, place, place == 0 ? "55%011d".formatted(row) : "Dapur Contoh " + row);
                }
            }
        }
        return out.toByteArray();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
