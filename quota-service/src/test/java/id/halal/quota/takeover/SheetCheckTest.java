package id.halal.quota.takeover;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class SheetCheckTest {

    private static final String LP3H = "1164000001";
    private static final String OTHER = "1164000002";
    private static final String COMPANION = "1164000001001";

    private final SheetCheck check = new SheetCheck(new SheetCheck.Known(
            Set.of(LP3H, OTHER), Map.of(COMPANION, LP3H), Set.of("SH2026-1-900"), Set.of("9120012345900")));

    @Test
    void rightRowsStayInTheirOrder() {
        look(2, "9120012345001", "SH2026-1-1", SihalalState.OF10);
        look(3, "9120012345002", "SH2026-1-2", SihalalState.OF300);

        assertThat(check.good()).extracting(RunningRow::number).containsExactly(2, 3);
        assertThat(check.problems()).isEmpty();
        assertThat(check.skipped()).isEmpty();
    }

    @Test
    void theSecondOfTwoIsWrongAndNamesTheFirst() {
        look(2, "9120012345001", "SH2026-1-1", SihalalState.OF10);
        look(3, "9120012345001", "SH2026-1-2", SihalalState.OF71);
        look(4, "9120012345003", "SH2026-1-1", SihalalState.OF71);

        assertThat(codes()).containsExactly("3 NIB ROW_NIB_TWICE [2]", "4 SIHALAL_NUMBER ROW_SIHALAL_NUMBER_TWICE [2]");
        assertThat(check.good()).extracting(RunningRow::number).containsExactly(2);
        assertThat(check.counted())
                .as("the totals count all that could be read")
                .hasSize(3);
    }

    @Test
    void anEndedFileOfTheSameBusinessTakesNoSecondUnit() {
        look(2, "9120012345001", "SH2026-1-1", SihalalState.OF290);
        look(3, "9120012345001", "SH2026-1-2", SihalalState.OF900);
        look(4, "9120012345001", "SH2026-1-3", SihalalState.OF71);

        assertThat(check.problems()).isEmpty();
    }

    @Test
    void twoFilesCannotHaveOneCertificate() {
        check.look(read(row(2, "9120012345001", "SH2026-1-1", SihalalState.OF300, LP3H, null, "ID64110000001230525")));
        check.look(read(row(3, "9120012345002", "SH2026-1-2", SihalalState.OF300, LP3H, null, "ID64110000001230525")));

        assertThat(codes()).containsExactly("3 CERTIFICATE_NUMBER ROW_CERTIFICATE_NUMBER_TWICE [2]");
    }

    @Test
    void whatAnEarlierFileBroughtInIsSkippedAndCounted() {
        look(2, "9120012345001", "SH2026-1-900", SihalalState.OF10);
        look(3, "9120012345900", "SH2026-1-2", SihalalState.OF10);
        look(4, "9120012345900", "SH2026-1-3", SihalalState.OF290);

        assertThat(check.skipped()).containsExactlyInAnyOrder(2, 3);
        assertThat(check.good()).extracting(RunningRow::number).containsExactly(4);
        assertThat(check.counted()).hasSize(3);
    }

    @Test
    void institutionsMustBeKnownAndBelongTogether() {
        check.look(read(row(2, "9120012345001", "SH2026-1-1", SihalalState.OF10, "1164000009", null, null)));
        check.look(read(row(3, "9120012345002", "SH2026-1-2", SihalalState.OF10, LP3H, "1164000001999", null)));
        check.look(read(row(4, "9120012345003", "SH2026-1-3", SihalalState.OF10, OTHER, COMPANION, null)));
        // Who accompanied a file that is over may have moved since.
        check.look(read(row(5, "9120012345004", "SH2026-1-4", SihalalState.OF300, OTHER, COMPANION, null)));

        assertThat(codes())
                .containsExactly(
                        "2 LP3H ROW_LP3H_UNKNOWN []",
                        "3 COMPANION ROW_COMPANION_UNKNOWN []",
                        "4 COMPANION ROW_COMPANION_OTHER_LP3H [" + LP3H + "]");
        assertThat(check.good()).extracting(RunningRow::number).containsExactly(5);
    }

    @Test
    void whatCouldNotBeReadCountsNowhere() {
        check.look(new RowReader.Read(null, List.of(RowProblem.of(2, SheetColumn.NIB, TakeOverError.ROW_NIB_DIGITS))));

        assertThat(codes()).containsExactly("2 NIB ROW_NIB_DIGITS []");
        assertThat(check.counted()).isEmpty();
    }

    private List<String> codes() {
        return check.problems().stream()
                .map(problem ->
                        problem.row() + " " + problem.column() + " " + problem.code() + " " + problem.arguments())
                .toList();
    }

    private void look(int number, String nib, String sihalal, SihalalState state) {
        check.look(read(row(number, nib, sihalal, state, LP3H, COMPANION, null)));
    }

    private static RowReader.Read read(RunningRow row) {
        return new RowReader.Read(row, List.of());
    }

    private static RunningRow row(
            int number,
            String nib,
            String sihalal,
            SihalalState state,
            String lp3h,
            String companion,
            String certificate) {
        return new RunningRow(
                number,
                nib,
                "Dapur Contoh",
                "MICRO",
                "6472",
                "SNACK",
                List.of(),
                lp3h,
                companion,
                state,
                sihalal,
                LocalDate.of(2026, 5, 6),
                certificate,
                null);
    }
}
