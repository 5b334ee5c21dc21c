package id.halal.stack.clock;

import id.halal.stack.process.StackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DomainClockFileTest {

    private static final Instant REAL = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path home;

    private Path file;
    private DomainClockFile clock;

    @BeforeEach
    void create() {
        file = home.resolve("clock");
        clock = new DomainClockFile(file, InstantSource.fixed(REAL));
    }

    @Test
    void isRealTimeWithoutAFile() {
        assertThat(clock.offset()).isEqualTo(Duration.ZERO);
        assertThat(clock.now()).isEqualTo(REAL);
    }

    @Test
    void anEmptyHomeMayBeginInThePast() throws IOException {
        clock.initialise(Instant.parse("2025-04-08T01:00:00Z"));

        assertThat(clock.now()).isEqualTo(Instant.parse("2025-04-08T01:00:00Z"));
        assertThat(Files.readString(file)).isEqualTo("-51267600000\n");
        assertThatThrownBy(() -> clock.initialise(REAL))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("is set already");
    }

    @Test
    void movesForwardOnly() throws IOException {
        clock.advance(Duration.ofDays(10));
        assertThat(clock.now()).isEqualTo(Instant.parse("2026-12-02T10:00:00Z"));

        clock.set(Instant.parse("2026-12-02T10:00:00.001Z"));
        assertThat(Files.readString(file)).isEqualTo("864000001\n");

        assertThatThrownBy(() -> clock.set(Instant.parse("2026-12-02T10:00:00Z")))
                .hasMessageContaining("never goes back");
        assertThatThrownBy(() -> clock.advance(Duration.ofMillis(-1))).hasMessageContaining("never goes back");
        assertThat(Files.readString(file)).isEqualTo("864000001\n");
    }

    @Test
    void leavesNoTemporaryFileAndRefusesAForeignContent() throws IOException {
        clock.ensureExists();
        clock.advance(Duration.ofSeconds(1));
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file);
        }

        Files.writeString(file, "tomorrow");
        assertThatThrownBy(clock::offset).hasMessageContaining("whole number of milliseconds");
    }
}
