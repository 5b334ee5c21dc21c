package id.halal.stack.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class PidFileTest {

    @TempDir
    private Path folder;

    @Test
    void findsALivingProcess() {
        Path file = folder.resolve("run").resolve("self.pid");
        PidFile.write(file, ProcessHandle.current());

        assertThat(PidFile.read(file)).contains(ProcessHandle.current());
    }

    @Test
    void neverTakesAnotherProcessWithTheSameNumberForIt() throws IOException {
        Path file = Files.writeString(
                folder.resolve("old.pid"), ProcessHandle.current().pid() + " 12345\n");

        assertThat(PidFile.read(file)).isEmpty();
    }

    @Test
    void noFileOrRubbishIsNoProcess() throws IOException {
        assertThat(PidFile.read(folder.resolve("none.pid"))).isEmpty();
        assertThat(PidFile.read(Files.writeString(folder.resolve("bad.pid"), "x y")))
                .isEmpty();
    }

    @Test
    void aFreePortIsFreeUntilSomethingListens() throws IOException {
        int port = Ports.free();
        assertThat(Ports.isFree("127.0.0.1", port)).isTrue();
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree("127.0.0.1", port)).isFalse();
            assertThat(Ports.answers("127.0.0.1", port)).isTrue();
        }
    }
}
