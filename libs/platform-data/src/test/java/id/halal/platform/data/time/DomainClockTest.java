package id.halal.platform.data.time;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DomainClockTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFileItIsRealTime() {
        Instant before = Instant.now().minusMillis(1);
        assertThat(new DomainClock(Optional.empty(), List.of("prod")).instant()).isAfterOrEqualTo(before);
    }

    @Test
    void itFollowsTheOffsetWithinASecondOrTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), "0\n");
        DomainClock clock = new DomainClock(Optional.of(file), List.of("local"));
        Instant before = clock.instant();

        Files.writeString(file, Long.toString(Duration.ofDays(30).toMillis()));

        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .untilAsserted(() ->
                        assertThat(Duration.between(before, clock.instant())).isGreaterThan(Duration.ofDays(29)));
    }

    @Test
    void itNeverGoesBack() throws IOException {
        Path file = Files.writeString(
                folder.resolve("clock"), Long.toString(Duration.ofDays(1).toMillis()));
        DomainClock clock = new DomainClock(Optional.of(file), List.of("local"));
        Instant before = clock.instant();

        Files.writeString(file, "0");

        Awaitility.await()
                .during(Duration.ofMillis(1_300))
                .atMost(Duration.ofSeconds(4))
                .until(() -> !clock.instant().isBefore(before));
    }

    @Test
    void anUnreadableFileKeepsTheLastOffset() throws IOException {
        Path file = Files.writeString(
                folder.resolve("clock"), Long.toString(Duration.ofDays(2).toMillis()));
        DomainClock clock = new DomainClock(Optional.of(file), List.of("local"));

        Files.writeString(file, "tomorrow");

        Awaitility.await()
                .during(Duration.ofMillis(1_300))
                .atMost(Duration.ofSeconds(4))
                .until(() -> Duration.between(Instant.now(), clock.instant()).compareTo(Duration.ofDays(1)) > 0);
    }

    @Test
    void outsideTheLocalProfileNobodyMovesTime() {
        assertThatThrownBy(() -> new DomainClock(Optional.of(folder.resolve("clock")), List.of("prod")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("local profile");
    }

    @Test
    void instantsFitTheDatabasesMicroseconds() {
        assertThat(new DomainClock(Optional.empty(), List.of("prod")).instant().getNano() % 1_000)
                .isZero();
    }
}
