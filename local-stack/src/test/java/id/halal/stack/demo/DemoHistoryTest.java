package id.halal.stack.demo;

import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What the papers said, figure by figure. */
class DemoHistoryTest {

    @Test
    void saysWhatThePapersSay() {
        assertThat(DemoHistory.RESULT_ROWS)
                .extracting(row -> row.region() + " " + row.fromYear() + "-" + row.toYear() + " " + row.pathway() + " "
                        + row.measure() + " " + row.value())
                .containsExactly(
                        "19 2017-2021 ANY BUSINESSES_FACILITATED 1044",
                        "35 2022-2022 REGULAR CERTIFICATES_FACILITATED 263",
                        "35 2023-2023 REGULAR CERTIFICATES_FACILITATED 136",
                        "35 2023-2023 SELF_DECLARE CERTIFICATES_FACILITATED 87",
                        "64 2025-2025 SELF_DECLARE UNITS_ALLOCATED 1000",
                        "64 2025-2025 SELF_DECLARE UNITS_USED 320",
                        "64 2025-2025 SELF_DECLARE CERTIFICATES_ISSUED 58");
        assertThat(DemoHistory.TARGET).containsEntry("value", 100_000).containsEntry("byDate", "2024-12-31");
    }

    @Test
    void aFigureToldWithinItsYearSaysWhen() {
        Map<String, Object> whole = DemoHistory.RESULT_ROWS.get(1).request();
        Map<String, Object> within = DemoHistory.RESULT_ROWS.get(3).request();

        assertThat(whole).doesNotContainKey("asOf").containsEntry("source", "HALUANSULTRA.ID, 16 Juni 2023 (seed 004)");
        assertThat(within).containsEntry("asOf", "2023-06-16");
    }
}
