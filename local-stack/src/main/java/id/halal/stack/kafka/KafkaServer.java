package id.halal.stack.kafka;

import id.halal.stack.process.ChildProcess;
import id.halal.stack.process.ChildServer;
import id.halal.stack.process.Commands;
import id.halal.stack.process.JavaCommand;
import id.halal.stack.process.StackException;

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
public final class KafkaServer extends ChildServer {

    private static final Duration FORMAT_LIMIT = Duration.ofMinutes(1);
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final KafkaSettings settings;

    public KafkaServer(KafkaSettings settings) {
        super(settings.files(), START_LIMIT, STOP_LIMIT);
        this.settings = settings;
    }

    /** Formats the storage when there is none. */
    @Override
    protected ChildProcess launch() {
        String classPath = KafkaClassPath.resolve();
        Path properties = files().home().resolve("server.properties");
        write(properties);
        if (!Files.exists(files().home().resolve("data").resolve("meta.properties"))) {
            format(classPath, properties);
        }
        return ChildProcess.start("Kafka", java(classPath, "kafka.Kafka", properties.toString()), Map.of(), files());
    }

    /** Whether the broker takes requests. */
    @Override
    public boolean isReady() {
        return KafkaProbe.answers(settings.host(), settings.port());
    }

    public String bootstrapServers() {
        return settings.host() + ":" + settings.port();
    }

    private void write(Path properties) {
        try (InputStream logging = KafkaServer.class.getResourceAsStream("log4j2.properties")) {
            if (logging == null) {
                throw new StackException("Missing from the class path: log4j2.properties of Kafka");
            }
            Files.createDirectories(files().home());
            Files.writeString(properties, settings.properties());
            Files.copy(logging, logConfiguration(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("Cannot write Kafka's configuration into " + files().home(), e);
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
                files().home(),
                FORMAT_LIMIT);
    }

    private List<String> java(String classPath, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-Xmx" + settings.heap(),
                "-XX:+UseSerialGC",
                // Measured: half the time and half the processor to start; far faster than this stack's load needs.
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dlog4j2.configurationFile=" + logConfiguration(),
                "-cp",
                classPath,
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path logConfiguration() {
        return files().home().resolve("log4j2.properties");
    }

    /** Kafka's form of an id: 16 bytes in URL-safe base 64. One that begins with a hyphen would be taken for an option. */
    static String clusterId() {
        String id = base64(UUID.randomUUID());
        return id.startsWith("-") ? clusterId() : id;
    }

    private static String base64(UUID id) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
