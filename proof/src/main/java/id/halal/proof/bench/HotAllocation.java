package id.halal.proof.bench;

import id.halal.contracts.Channel;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.proof.api.QuotaApi;
import id.halal.proof.api.QuotaApi.NewProgramme;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Json;
import id.halal.proof.client.Pause;
import id.halal.proof.stack.Stack;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Opening day: everybody claims from one allocation. Ours is measured from the first submission on the topic to the last outcome in the
 * outbox; the peer writes the same rows in the same database, one claim per transaction, with the row of the balance as its lock.
 */
final class HotAllocation {

    static final String NAME = "claims on one hot allocation";

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PEER_TIME = Duration.ofSeconds(6);
    private static final int PEER_CLIENTS = 16;
    private static final String REGENCY = "6472";

    private final Stack stack;
    private final int claims;
    private final String peerScript;

    HotAllocation(Stack stack, int claims) {
        this.stack = stack;
        this.claims = claims;
        this.peerScript = script();
    }

    Rotation.Sides sides() {
        return new Rotation.Sides(NAME, "claims/s", this::ours, "pgbench, one claim a transaction", this::peer);
    }

    private double ours() {
        Programme programme = programme(claims);
        List<ProducerRecord<String, String>> submissions = submissions(programme);
        long begin;
        try (Producer<String, String> producer = producer()) {
            // The first request learns where the partitions are; that is not ours to measure.
            producer.partitionsFor(ApplicationEvents.SUBMITTED.topic().topicName());
            begin = System.nanoTime();
            send(producer, submissions);
        }
        awaitHeld(programme, begin);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Calm.await(stack);
        return claims / seconds;
    }

    private static void send(Producer<String, String> producer, List<ProducerRecord<String, String>> records) {
        List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            if (one.state() != Future.State.SUCCESS) {
                throw new IllegalStateException("a submission did not reach the topic: " + one.state());
            }
        }
    }

    /** Grants and their events are written in one transaction, so a unit held is an outcome in the outbox. */
    private void awaitHeld(Programme programme, long begin) {
        try (Connection connection = stack.asSuperuser("quota");
                PreparedStatement held = connection.prepareStatement("select held from allocation where id = ?")) {
            held.setObject(1, programme.rootAllocationId());
            while (true) {
                try (ResultSet row = held.executeQuery()) {
                    row.next();
                    if (row.getLong(1) == claims) {
                        return;
                    }
                    if (System.nanoTime() - begin > LIMIT.toNanos()) {
                        throw new IllegalStateException(
                                "after " + LIMIT + " only " + row.getLong(1) + " of " + claims + " claims are granted");
                    }
                }
                Pause.of(Duration.ofMillis(10));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private double peer() {
        Programme programme = programme(10_000_000);
        return new Pgbench(stack, "quota")
                .rate(
                        peerScript,
                        Map.of(
                                "programme", programme.id().toString(),
                                "allocation", programme.rootAllocationId().toString(),
                                "code", programme.facilitationCode()),
                        PEER_CLIENTS,
                        PEER_TIME);
    }

    private Programme programme(int units) {
        Caller officer = stack.gateway().as("officer-64");
        LocalDate today = stack.time().today();
        String code = "BENCH-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        return QuotaApi.activate(
                officer,
                QuotaApi.create(
                        officer,
                        "64",
                        new NewProgramme(
                                code,
                                "Pengukuran",
                                "Pengukuran",
                                today,
                                LocalDate.of(today.getYear(), 12, 31),
                                LocalDate.of(today.getYear(), 12, 31),
                                units)));
    }

    private List<ProducerRecord<String, String>> submissions(Programme programme) {
        List<ProducerRecord<String, String>> records = new ArrayList<>();
        Instant now = stack.time().now();
        for (int i = 0; i < claims; i++) {
            UUID application = timeOrdered();
            ApplicationFact fact = new ApplicationFact(
                    application,
                    timeOrdered(),
                    Channel.SELF_DECLARE_FACILITATED,
                    timeOrdered(),
                    now,
                    programme.facilitationCode(),
                    "64",
                    REGENCY,
                    "1164000001",
                    null,
                    false,
                    null,
                    "SNACK",
                    null,
                    "submit",
                    "DRAFT",
                    "SUBMITTED",
                    null,
                    null,
                    null,
                    now,
                    1);
            Envelope event = new Envelope(
                    Envelope.SPEC_VERSION,
                    timeOrdered(),
                    ApplicationEvents.SUBMITTED.topic().source(),
                    ApplicationEvents.SUBMITTED.name(),
                    application,
                    now,
                    "application/json",
                    ApplicationEvents.SUBMITTED.dataSchema(),
                    1,
                    REGENCY,
                    null,
                    Contracts.json().valueToTree(fact));
            ProducerRecord<String, String> record = new ProducerRecord<>(
                    ApplicationEvents.SUBMITTED.topic().topicName(), application.toString(), Json.text(event));
            record.headers().add("content-type", Envelope.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));
            records.add(record);
        }
        return records;
    }

    private Producer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafkaBootstrap(),
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.LINGER_MS_CONFIG, "5"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** A UUID of version 7, as the platform makes them: index pages fill from one end. */
    static UUID timeOrdered() {
        long random = ThreadLocalRandom.current().nextLong();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random & 0x0FFF);
        long low = (ThreadLocalRandom.current().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(HotAllocation.class.getResourceAsStream("hot-allocation.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
