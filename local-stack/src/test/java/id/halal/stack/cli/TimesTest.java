package id.halal.stack.cli;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimesTest {

    @Test
    void readsInstantsAndDatesOfJakarta() {
        assertThat(Times.instant("2025-04-08T01:00:00Z")).isEqualTo(Instant.parse("2025-04-08T01:00:00Z"));
        assertThat(Times.instant("2025-06-04")).isEqualTo(Instant.parse("2025-06-03T17:00:00Z"));
        assertThatThrownBy(() -> Times.instant("tomorrow")).hasMessageContaining("Not a time: tomorrow");
    }

    @Test
    void readsShortAndIsoDurations() {
        assertThat(Times.duration("10d")).isEqualTo(Duration.ofDays(10));
        assertThat(Times.duration("36h")).isEqualTo(Duration.ofHours(36));
        assertThat(Times.duration("90m")).isEqualTo(Duration.ofMinutes(90));
        assertThat(Times.duration("30s")).isEqualTo(Duration.ofSeconds(30));
        assertThat(Times.duration("p1dt12h")).isEqualTo(Duration.ofHours(36));
        assertThatThrownBy(() -> Times.duration("soon")).hasMessageContaining("Not a duration: soon");
    }
}
