package id.halal.platform.data.migration;

import id.halal.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** Creates the public topics; what exists is left as it is. */
public final class Topics {

    private Topics() {}

    /** @param replication copies of each partition: 1 on one machine, 3 in production */
    public static void create(String brokers, String prefix, short replication) {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .map(topic -> prefix + topic.topicName())
                    .filter(name -> !existing.contains(name))
                    .map(name -> new NewTopic(name, Topic.PARTITIONS, replication)
                            // Events are a public product and the memory of every projection: kept for ever.
                            .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create topics: " + failure.getCause(), failure);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while creating topics", stopped);
        }
    }
}
