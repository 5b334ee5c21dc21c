package id.halal.stack.config;

import id.halal.stack.process.StackException;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The addresses of a running stack, written into its home for other commands and tools. It holds no secret. */
public final class StackDescription {

    private StackDescription() {}

    /** A run and the names of its parts. */
    public record Described(StackConfig config, List<String> parts) {

        public Described {
            parts = List.copyOf(parts);
        }
    }

    /** @param parts names of the parts of this run */
    public static void write(StackConfig config, List<String> parts) {
        Properties description = new Properties();
        description.setProperty("root", config.root().toString());
        description.setProperty("bind", config.bind());
        description.setProperty("demo", Boolean.toString(config.demo()));
        description.setProperty("issuer", config.issuer());
        description.setProperty("replicas", Integer.toString(config.replicas()));
        description.setProperty("gateway.url", config.gatewayUrl());
        description.setProperty("oidc.url", config.oidcUrl());
        description.setProperty("simulators.url", config.url(StackPorts.SIMULATORS));
        description.setProperty("kafka.bootstrap", config.kafkaBootstrap());
        description.setProperty("parts", String.join(",", parts));
        for (String part : config.ports().parts()) {
            description.setProperty(
                    "port." + part, Integer.toString(config.ports().of(part)));
        }
        Path file = config.home().description();
        try {
            Files.createDirectories(config.home().run());
            try (Writer writer = Files.newBufferedWriter(file)) {
                description.store(writer, "The stack that runs from this home");
            }
        } catch (IOException e) {
            throw new StackException("Cannot write " + file, e);
        }
    }

    /** What runs, or ran last, from the home. */
    public static Optional<Described> read(StackHome home) {
        if (!Files.exists(home.description())) {
            return Optional.empty();
        }
        Properties description = new Properties();
        try (Reader reader = Files.newBufferedReader(home.description())) {
            description.load(reader);
        } catch (IOException e) {
            throw new StackException("Cannot read " + home.description(), e);
        }
        Map<String, String> ports = new HashMap<>();
        for (String part : StackPorts.of(Map.of()).parts()) {
            ports.put(StackPorts.variable(part), description.getProperty("port." + part, ""));
        }
        StackConfig config = new StackConfig(
                Path.of(description.getProperty("root", "")),
                home,
                description.getProperty("bind", StackConfig.LOOPBACK),
                StackPorts.of(ports),
                Boolean.parseBoolean(description.getProperty("demo")),
                description.getProperty("issuer", "mirror"),
                Integer.parseInt(description.getProperty("replicas", "1")));
        return Optional.of(new Described(
                config, List.of(description.getProperty("parts", "").split(",", -1))));
    }
}
