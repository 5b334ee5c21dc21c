package id.halal.quota.absorption;

import id.halal.indonesia.WorkingCalendar;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {

    private static final LocalDate TARGET = LocalDate.of(2025, 5, 31);
    private final WorkingCalendar calendar = new WorkingCalendar();

    @Test
    void kaltimOnTheFourthOfJune() {
        Figures figures = Figures.of(1000, 262, 58, TARGET, LocalDate.of(2025, 6, 4), calendar);

        assertThat(figures)
                .isEqualTo(new Figures(
                        1000,
                        320,
                        58,
                        262,
                        680,
                        new BigDecimal("32.0"),
                        new BigDecimal("5.8"),
                        new BigDecimal("18.1"),
                        TARGET,
                        3));
    }

    @Test
    void onItsTargetDateNothingIsOverdue() {
        assertThat(Figures.of(10, 1, 0, TARGET, TARGET, calendar).overdueBy()).isNull();
        // 1 June 2025 is a Sunday: past, but by no working day yet
        assertThat(Figures.of(10, 1, 0, TARGET, TARGET.plusDays(1), calendar).overdueBy())
                .isZero();
        assertThat(Figures.of(10, 1, 0, null, TARGET, calendar).overdueBy()).isNull();
    }

    @Test
    void percentagesRoundHalfUpAndAreNothingOverZero() {
        assertThat(Percent.of(1, 3)).isEqualTo(new BigDecimal("33.3"));
        assertThat(Percent.of(2, 3)).isEqualTo(new BigDecimal("66.7"));
        assertThat(Percent.of(1, 2000)).isEqualTo(new BigDecimal("0.1"));
        assertThat(Percent.of(0, 7)).isEqualTo(new BigDecimal("0.0"));
        assertThat(Percent.of(0, 0)).isNull();
    }
}
