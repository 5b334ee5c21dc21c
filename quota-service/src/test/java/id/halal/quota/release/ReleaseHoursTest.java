package id.halal.quota.release;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseHoursTest {

    private final ReleaseHours hours = new ReleaseHours(() -> LocalTime.of(10, 0));
    private final LocalDate begin = LocalDate.of(2026, 3, 2);

    @Test
    void tenOClockInJakarta() {
        assertThat(hours.on(begin)).isEqualTo(Instant.parse("2026-03-02T03:00:00Z"));
    }

    @Test
    void theFirstOneIsTheNextButNotBeforeTheProgrammeBegins() {
        assertThat(hours.first(Instant.parse("2026-02-10T08:00:00Z"), begin)).isEqualTo("2026-03-02T03:00:00Z");
        assertThat(hours.first(Instant.parse("2026-03-05T02:59:59Z"), begin)).isEqualTo("2026-03-05T03:00:00Z");
        assertThat(hours.first(Instant.parse("2026-03-05T03:00:00Z"), begin)).isEqualTo("2026-03-05T03:00:00Z");
        assertThat(hours.first(Instant.parse("2026-03-05T03:00:01Z"), begin)).isEqualTo("2026-03-06T03:00:00Z");
    }
}
