package id.halal.proof.sources;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.contracts.Topic;
import id.halal.proof.api.HistoryApi;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Json;
import id.halal.proof.client.Pause;
import id.halal.proof.sources.Replay.Told;
import id.halal.proof.sources.Sequences.Checked;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The steps of one file from two sources that must say the same: its history, and its events on the topics.
 *
 * @param history what was done and where it led, in order
 * @param mirrored the steps SIHALAL's word took
 * @param told the same of the events
 * @param types of all events of the file, in order
 * @param faults of these events: their order, and what their contracts say
 */
public record FileTrail(
        List<String> history, List<String> mirrored, List<String> told, List<String> types, List<String> faults) {

    private static final String MIRROR = "sihalal-mirror";
    private static final String PREFIX = "id.halal.application.";
    private static final Duration RELAYED = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    /**
     * Reads them, once the certificate of each has been told.
     *
     * @param files that are certified
     * @param validation says what is wrong with an event's JSON
     */
    public static Map<UUID, FileTrail> of(
            String kafkaBootstrap, Caller reader, List<UUID> files, Function<String, List<String>> validation) {
        List<Told> replay = onceCertified(kafkaBootstrap, files);
        Map<UUID, FileTrail> trails = new LinkedHashMap<>();
        files.forEach(file -> trails.put(file, of(reader, file, replay, validation)));
        return trails;
    }

    private static List<Told> onceCertified(String kafkaBootstrap, List<UUID> files) {
        long end = System.nanoTime() + RELAYED.toNanos();
        while (true) {
            List<Told> replay = Replay.all(kafkaBootstrap);
            if (files.stream()
                    .allMatch(file -> of(file, replay).stream()
                            .anyMatch(told -> type(told).equals("certified")))) {
                return replay;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a certificate is not told within " + RELAYED.toSeconds() + " s");
            }
            Pause.of(BETWEEN);
        }
    }

    private static FileTrail of(
            Caller reader, UUID file, List<Told> replay, Function<String, List<String>> validation) {
        List<HistoryApi.Entry> steps = HistoryApi.of(reader, file).stream()
                .filter(entry -> entry.outcome().equals("APPLIED"))
                .toList();
        Checked checked = Sequences.check(of(file, replay));
        List<String> faults = new ArrayList<>(checked.faults());
        List<String> told = new ArrayList<>();
        for (Told event : checked.events()) {
            validation.apply(event.json()).forEach(fault -> faults.add(type(event) + fault));
            JsonNode data = Json.tree(event.json()).path("data");
            if (data.has("action")) {
                told.add(step(data.path("action").asText(), data.path("to").asText()));
            }
        }
        return new FileTrail(
                steps.stream().map(entry -> step(entry.action(), entry.to())).toList(),
                steps.stream()
                        .filter(entry -> entry.actor().equals(MIRROR))
                        .map(HistoryApi.Entry::action)
                        .toList(),
                told,
                checked.events().stream().map(FileTrail::type).toList(),
                faults);
    }

    private static List<Told> of(UUID file, List<Told> replay) {
        return replay.stream()
                .filter(told -> told.topic() == Topic.APPLICATION)
                .filter(told -> told.event().subject().equals(file))
                .toList();
    }

    private static String step(String action, String to) {
        return action + " → " + to;
    }

    private static String type(Told told) {
        return told.event().type().replace(PREFIX, "").replace(".v1", "");
    }
}
