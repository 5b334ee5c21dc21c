package id.halal.stack.launch;

import id.halal.stack.process.ChildProcess;
import id.halal.stack.process.ChildServer;
import id.halal.stack.process.ProcessFiles;
import id.halal.stack.process.StackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@Timeout(30)
class LauncherTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(output, true, StandardCharsets.UTF_8));
    private final List<String> told = new CopyOnWriteArrayList<>();

    @TempDir
    private Path home;

    @Test
    void startsIndependentPartsSideBySideAndStopsInReverse() {
        CountDownLatch both = new CountDownLatch(2);
        Launcher launcher = launcher(
                new Told("db", Set.of(), () -> meet(both)),
                new Told("kafka", Set.of(), () -> meet(both)),
                new Told("quota", Set.of("db", "kafka"), () -> {}));

        launcher.start();
        launcher.stop();

        assertThat(told.subList(0, 2)).containsExactlyInAnyOrder("start db", "start kafka");
        assertThat(told.subList(2, 4)).containsExactly("start quota", "stop quota");
        assertThat(told.subList(4, 6)).containsExactlyInAnyOrder("stop db", "stop kafka");
    }

    @Test
    void aFailureIsToldAtOnceAndKeepsDependantsFromStarting() {
        CountDownLatch slow = new CountDownLatch(1);
        Launcher launcher = launcher(
                new Told("db", Set.of(), () -> {
                    throw new StackException("db said no");
                }),
                new Told("kafka", Set.of(), () -> meet(slow)),
                new Told("quota", Set.of("db"), () -> {}));

        assertThatThrownBy(launcher::start).isInstanceOf(StackException.class);

        assertThat(printed()).contains("db FAILED: db said no");
        slow.countDown();
        launcher.stop();
        assertThat(told).doesNotContain("start quota").contains("stop kafka");
    }

    @Test
    void bringsBackAServerThatWasKilledUntilItIsStopped() {
        Sleeper sleeper = new Sleeper(ProcessFiles.in(home, "sleeper"));
        Launcher launcher = launcher(new ServerPart("sleeper", Set.of(), sleeper, "here"));
        launcher.start();
        long first = pid(sleeper);

        sleeper.killHard();
        await().atMost(Duration.ofSeconds(10)).until(() -> sleeper.isRunning() && pid(sleeper) != first);
        await().untilAsserted(() -> assertThat(printed())
                .contains("sleeper (process " + first + ") has ended, starting it again")
                .contains("is back"));

        launcher.stop();
        assertThat(sleeper.isRunning()).isFalse();
        long last = pid(sleeper);
        await().during(Duration.ofSeconds(1)).until(() -> pid(sleeper) == last);
    }

    @Test
    void stopsAServerThatNeverGetsReady() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        ChildServer server =
                new ChildServer(ProcessFiles.in(home, "stuck"), Duration.ofMinutes(10), Duration.ofSeconds(5)) {
                    @Override
                    protected ChildProcess launch() {
                        return ChildProcess.start("stuck", List.of("sleep", "600"), Map.of(), files());
                    }

                    @Override
                    public boolean isReady() {
                        asked.countDown();
                        return false;
                    }
                };
        Launcher launcher = launcher(new ServerPart("stuck", Set.of(), server, "nowhere"));
        Thread starting = Thread.ofVirtual().start(() -> {
            try {
                launcher.start();
            } catch (StackException _) {
                told.add("start was cut short");
            }
        });
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        launcher.stop();

        assertThat(server.isRunning()).isFalse();
        assertThat(starting.join(Duration.ofSeconds(10))).isTrue();
    }

    private Launcher launcher(Part... parts) {
        return new Launcher(PartGraph.of(List.of(parts)), progress);
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }

    private static long pid(ChildServer server) {
        ProcessHandle process = server.handle();
        return process == null ? -1 : process.pid();
    }

    private static void meet(CountDownLatch latch) {
        latch.countDown();
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Sleeper extends ChildServer {

        private Sleeper(ProcessFiles files) {
            super(files, Duration.ofSeconds(10), Duration.ofSeconds(5));
        }

        @Override
        protected ChildProcess launch() {
            return ChildProcess.start("sleeper", List.of("sleep", "600"), Map.of(), files());
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }

    private final class Told implements Part {

        private final String name;
        private final Set<String> dependencies;
        private final Runnable action;

        private Told(String name, Set<String> dependencies, Runnable action) {
            this.name = name;
            this.dependencies = dependencies;
            this.action = action;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> dependencies() {
            return dependencies;
        }

        @Override
        public String start() {
            told.add("start " + name);
            action.run();
            return "";
        }

        @Override
        public void stop() {
            told.add("stop " + name);
        }
    }
}
