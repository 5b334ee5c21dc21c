package id.halal.quota.takeover;

import id.halal.indonesia.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RowReaderTest {

    /** The 23rd already, in Jakarta. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ZoneOffset.UTC);

    private final RowReader reader = new RowReader(new Regions(), CLOCK);

    @Test
    void aRightRowIsReadWhole() {
        RunningRow row = reader.read(row(SheetColumn.SCALE, "mikro", SheetColumn.PRODUCTS, "Keripik; ;Sale Pisang"))
                .row();

        assertThat(row).isNotNull();
        assertThat(row.scale()).isEqualTo("MICRO");
        assertThat(row.products()).containsExactly("Keripik", "Sale Pisang");
        assertThat(row.state()).isEqualTo(SihalalState.OF71);
        assertThat(row.companion()).isEqualTo("1164000001001");
        assertThat(row.certificateNumber()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06, 2026-05-06",
        "06/05/2026, 2026-05-06",
        "6/5/2026, 2026-05-06",
        "6-5-2026, 2026-05-06",
        "29/02/2024, 2024-02-29",
        "2026-11-23, 2026-11-23"
    })
    void datesAsTextAreReadDayFirst(String text, String date) {
        RowReader.Read read = reader.read(row(SheetColumn.SUBMITTED_ON, text));
        assertThat(read.problems()).isEmpty();
        assertThat(read.row().submittedOn()).isEqualTo(LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026, ROW_DATE_FORMAT",
        "2026-02-30, ROW_DATE_FORMAT",
        "05/13/2026, ROW_DATE_FORMAT",
        "6 Mei 2026, ROW_DATE_FORMAT",
        "06/05/26, ROW_DATE_FORMAT",
        "2026-11-24, ROW_DATE_FUTURE"
    })
    void otherDatesAreNot(String text, String code) {
        assertThat(codes(SheetColumn.SUBMITTED_ON, text)).containsExactly("SUBMITTED_ON " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "NIB, 912001234567, ROW_NIB_DIGITS",
        "NIB, 9.12E12, ROW_NIB_DIGITS",
        "SCALE, Menengah, ROW_SCALE_UNKNOWN",
        "REGENCY, 64, ROW_REGENCY_UNKNOWN",
        "REGENCY, 64.72, ROW_REGENCY_UNKNOWN",
        "REGENCY, 6499, ROW_REGENCY_UNKNOWN",
        "LP3H, 116400001, ROW_LP3H_DIGITS",
        "STATUS, OF1, ROW_STATUS_UNKNOWN",
        "STATUS, of71, ROW_STATUS_UNKNOWN",
        "SIHALAL_NUMBER, SH2025/1/582897, ROW_SIHALAL_NUMBER_FORMAT",
        "CERTIFICATE_NUMBER, ID64110000001230525, ROW_CERTIFICATE_TOO_EARLY",
        "COMPANION, '', ROW_REQUIRED",
        "BUSINESS_NAME, '', ROW_REQUIRED"
    })
    void eachCellKeepsItsFormat(SheetColumn column, String text, String code) {
        assertThat(codes(column, text)).containsExactly(column + " " + code);
    }

    @Test
    void aCertifiedFileBringsItsCertificate() {
        assertThat(codes(SheetColumn.STATUS, "OF300"))
                .containsExactlyInAnyOrder("CERTIFICATE_NUMBER ROW_REQUIRED", "CERTIFIED_ON ROW_REQUIRED");
        assertThat(codes(
                        SheetColumn.STATUS,
                        "OF300",
                        SheetColumn.CERTIFICATE_NUMBER,
                        "KH-12",
                        SheetColumn.CERTIFIED_ON,
                        "2026-05-05"))
                .containsExactlyInAnyOrder(
                        "CERTIFICATE_NUMBER ROW_CERTIFICATE_NUMBER_FORMAT", "CERTIFIED_ON ROW_DATE_ORDER");
        RowReader.Read read = reader.read(row(
                SheetColumn.STATUS,
                "OF300",
                SheetColumn.COMPANION,
                "",
                SheetColumn.CERTIFICATE_NUMBER,
                "ID64110000001230525",
                SheetColumn.CERTIFIED_ON,
                "2026-05-06"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.row().companion()).as("nobody works on it any more").isNull();
    }

    @Test
    void tooLongATextIsSaid() {
        assertThat(codes(SheetColumn.BUSINESS_NAME, "x".repeat(201))).containsExactly("BUSINESS_NAME ROW_TOO_LONG");
        assertThat(codes(SheetColumn.BUSINESS_NAME, "x".repeat(200))).isEmpty();
        assertThat(codes(SheetColumn.PRODUCTS, "x".repeat(101))).containsExactly("PRODUCTS ROW_TOO_LONG");
        assertThat(codes(SheetColumn.PRODUCTS, "x;".repeat(31))).containsExactly("PRODUCTS ROW_TOO_LONG");
        assertThat(codes(SheetColumn.PRODUCTS, "x;".repeat(30))).isEmpty();
    }

    private List<String> codes(Object... changes) {
        RowReader.Read read = reader.read(row(changes));
        assertThat(read.row() == null).isEqualTo(!read.problems().isEmpty());
        return read.problems().stream()
                .map(problem -> problem.column() + " " + problem.code())
                .toList();
    }

    private static SheetRow row(Object... changes) {
        List<String> cells = new ArrayList<>(List.of(
                "9120012345678",
                "Dapur Contoh",
                "Mikro",
                "6472",
                "SNACK",
                "Keripik",
                "1164000001",
                "1164000001001",
                "OF71",
                "SH2026-1-582897",
                "2026-05-06",
                "",
                ""));
        for (int i = 0; i < changes.length; i += 2) {
            cells.set(((SheetColumn) changes[i]).ordinal(), (String) changes[i + 1]);
        }
        return SheetRow.of(2, cells);
    }
}
