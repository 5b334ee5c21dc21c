package id.halal.proof.bench;

import id.halal.proof.client.Pause;
import id.halal.proof.stack.Stack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** The work that a turn leaves behind for others must not be done during the next turn. */
final class Calm {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Calm() {}

    /** Returns when every outbox is sent and every service has read all there is. */
    static void await(Stack stack) {
        await(stack, Stack.DATABASES);
    }

    /** The same of some services only, while the others are paused. */
    static void await(Stack stack, List<String> services) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafkaBootstrap()))) {
            Pause.until(
                    "the services have caught up",
                    LIMIT,
                    () -> unsent(stack, services) == 0 && unread(admin, services) == 0);
        }
    }

    private static long unsent(Stack stack, List<String> services) {
        long unsent = 0;
        for (String database : services) {
            try (Connection connection = stack.asSuperuser(database);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from outbox")) {
                row.next();
                unsent += row.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return unsent;
    }

    private static long unread(Admin admin, List<String> services) {
        try {
            long unread = 0;
            Map<TopicPartition, ListOffsetsResultInfo> ends = new HashMap<>();
            for (String database : services) {
                Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(database + "-service")
                        .partitionsToOffsetAndMetadata()
                        .get();
                ends.putAll(admin.listOffsets(read.keySet().stream()
                                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest())))
                        .all()
                        .get());
                for (Map.Entry<TopicPartition, OffsetAndMetadata> partition : read.entrySet()) {
                    unread +=
                            Objects.requireNonNull(ends.get(partition.getKey())).offset()
                                    - partition.getValue().offset();
                }
            }
            return unread;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not tell how far the services have read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
