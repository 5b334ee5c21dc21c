package id.halal.proof.bench;

import id.halal.contracts.Channel;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.proof.client.Json;
import id.halal.proof.stack.Stack;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Submissions as application-service tells them, straight onto its topic. */
final class Submissions {

    private final Stack stack;

    Submissions(Stack stack) {
        this.stack = stack;
    }

    /** Each of another business and another application. */
    List<ProducerRecord<String, String>> to(ClaimGround ground, int claims) {
        List<ProducerRecord<String, String>> records = new ArrayList<>();
        Instant now = stack.time().now();
        for (int i = 0; i < claims; i++) {
            records.add(record(fact(ground, ground.leaf(i), now)));
        }
        return records;
    }

    Producer<String, String> producer() {
        Producer<String, String> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafkaBootstrap(),
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.LINGER_MS_CONFIG, "5"),
                new StringSerializer(),
                new StringSerializer());
        // The first request learns where the partitions are; that is not ours to measure.
        producer.partitionsFor(ApplicationEvents.SUBMITTED.topic().topicName());
        return producer;
    }

    /** @throws IllegalStateException when the broker did not take one */
    static void requireSent(List<Future<RecordMetadata>> sent) {
        for (Future<RecordMetadata> one : sent) {
            if (one.state() != Future.State.SUCCESS) {
                throw new IllegalStateException("a submission did not reach the topic: " + one.state());
            }
        }
    }

    private static ApplicationFact fact(ClaimGround ground, ClaimGround.Leaf leaf, Instant now) {
        return new ApplicationFact(
                timeOrdered(),
                timeOrdered(),
                Channel.SELF_DECLARE_FACILITATED,
                timeOrdered(),
                now,
                ground.programme().facilitationCode(),
                leaf.regency().substring(0, 2),
                leaf.regency(),
                leaf.lp3h(),
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
    }

    private static ProducerRecord<String, String> record(ApplicationFact fact) {
        Envelope event = new Envelope(
                Envelope.SPEC_VERSION,
                timeOrdered(),
                ApplicationEvents.SUBMITTED.topic().source(),
                ApplicationEvents.SUBMITTED.name(),
                fact.applicationId(),
                fact.at(),
                "application/json",
                ApplicationEvents.SUBMITTED.dataSchema(),
                1,
                fact.regencyCode(),
                null,
                Contracts.json().valueToTree(fact));
        ProducerRecord<String, String> record = new ProducerRecord<>(
                ApplicationEvents.SUBMITTED.topic().topicName(),
                fact.applicationId().toString(),
                Json.text(event));
        record.headers().add("content-type", Envelope.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** A UUID of version 7, as the platform makes them: index pages fill from one end. */
    static UUID timeOrdered() {
        long random = ThreadLocalRandom.current().nextLong();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random & 0x0FFF);
        long low = (ThreadLocalRandom.current().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
