package id.halal.stack.kafka;

import id.halal.stack.process.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KafkaServerTest {

    @Test
    void keepsTopicsAndRecordsWhenKilledAndMakesNoTopicByItself(@TempDir Path home) throws Exception {
        KafkaSettings settings = KafkaSettings.local(home, Ports.free(), Ports.free());
        try (KafkaServer server = new KafkaServer(settings)) {
            server.start();
            assertThat(server.isReady()).isTrue();
            try (Admin admin = Admin.create(clients(server))) {
                admin.createTopics(List.of(new NewTopic("halal.test", 12, (short) 1)))
                        .all()
                        .get();
            }
            send(server, "halal.test", "one");
            assertThatThrownBy(() -> send(server, "halal.mistyped", "x")).isInstanceOf(Exception.class);

            server.killHard();
            assertThat(server.isRunning()).isFalse();
            assertThat(server.isReady()).isFalse();
            server.start();

            send(server, "halal.test", "two");
            assertThat(valuesOf(server, "halal.test")).containsExactly("one", "two");
            try (Admin admin = Admin.create(clients(server))) {
                assertThat(admin.listTopics().names().get()).containsExactly("halal.test");
            }
        }
    }

    @Test
    void noClusterIdLooksLikeAnOption() {
        assertThat(Stream.generate(KafkaServer::clusterId).limit(2_000))
                .allMatch(id -> id.matches("[A-Za-z0-9_][A-Za-z0-9_-]{21}"));
    }

    @Test
    void namesALibraryThatIsMissing(@TempDir Path repository) {
        assertThatThrownBy(() -> KafkaClassPath.resolve(List.of("@repository@/a/b.jar"), repository))
                .hasMessageContaining("build local-stack first")
                .hasMessageContaining(repository.resolve("a/b.jar").toString());
    }

    private static Map<String, Object> clients(KafkaServer server) {
        return Map.of("bootstrap.servers", server.bootstrapServers(), "max.block.ms", 1000);
    }

    private static void send(KafkaServer server, String topic, String value)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(clients(server), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 3, "key", value)).get();
        }
    }

    private static List<String> valuesOf(KafkaServer server, String topic) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(clients(server), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 3);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new ArrayList<>();
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
