package id.halal.stack.kafka;

import id.halal.stack.process.ChildProcess;
import id.halal.stack.process.Commands;
import id.halal.stack.process.JavaCommand;
import id.halal.stack.process.StackException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One Kafka broker, its own controller, as a child process. Data are kept across restarts. */
public final class KafkaServer implements AutoCloseable {

    private static final Duration FORMAT_LIMIT = Duration.ofMinutes(1);
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final KafkaSettings settings;
    private @Nullable ChildProcess process;

    public KafkaServer(KafkaSettings settings) {
        this.settings = settings;
    }

    /** Formats the storage when there is none, starts the broker and returns when it takes requests. */
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        String classPath = KafkaClassPath.resolve();
        Path properties = settings.home().resolve("server.properties");
        write(properties);
        if (!Files.exists(settings.home().resolve("data").resolve("meta.properties"))) {
            format(classPath, properties);
        }
        ChildProcess started = ChildProcess.start(
                "Kafka", java(classPath, "kafka.Kafka", properties.toString()), Map.of(), settings.home(), log());
        process = started;
        started.awaitReady(() -> KafkaProbe.answers(settings.host(), settings.port()), START_LIMIT);
    }

    /** Lets the broker write everything and end. */
    public synchronized void stop() {
        if (process != null) {
            process.stop(STOP_LIMIT);
        }
    }

    /** {@code kill -9}, for fault tests. */
    public synchronized void killHard() {
        if (process != null) {
            process.kill();
        }
    }

    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The broker's process, while there is one. */
    public synchronized @Nullable ProcessHandle handle() {
        return process == null ? null : process.handle();
    }

    /** Whether it takes requests. */
    public boolean takesRequests() {
        return KafkaProbe.answers(settings.host(), settings.port());
    }

    public String bootstrapServers() {
        return settings.host() + ":" + settings.port();
    }

    public Path log() {
        return settings.home().resolve("kafka.log");
    }

    @Override
    public void close() {
        stop();
    }

    private void write(Path properties) {
        try (InputStream logging = KafkaServer.class.getResourceAsStream("log4j2.properties")) {
            if (logging == null) {
                throw new StackException("Missing from the class path: log4j2.properties of Kafka");
            }
            Files.createDirectories(settings.home());
            Files.writeString(properties, settings.properties());
            Files.copy(logging, logConfiguration(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("Cannot write Kafka's configuration into " + settings.home(), e);
        }
    }

    private void format(String classPath, Path properties) {
        Commands.require(
                "Formatting Kafka's storage",
                java(
                        classPath,
                        "kafka.tools.StorageTool",
                        "format",
                        "--config",
                        properties.toString(),
                        "--cluster-id",
                        clusterId()),
                Map.of(),
                settings.home(),
                FORMAT_LIMIT);
    }

    private List<String> java(String classPath, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-Xmx" + settings.heap(),
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dlog4j2.configurationFile=" + logConfiguration(),
                "-cp",
                classPath,
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path logConfiguration() {
        return settings.home().resolve("log4j2.properties");
    }

    /** Kafka's form of an id: 16 bytes in URL-safe base 64. */
    private static String clusterId() {
        UUID id = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
