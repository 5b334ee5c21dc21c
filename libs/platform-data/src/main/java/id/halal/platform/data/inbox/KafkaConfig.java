package id.halal.platform.data.inbox;

import id.halal.contracts.Topic;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;

/** Where the broker is and who we are to it. */
@ConfigMapping(prefix = "halal.kafka")
public interface KafkaConfig {

    String bootstrapServers();

    /** Put before every topic name, for a broker that several installations share. */
    Optional<String> topicPrefix();

    /** The consumer group; every replica of a service uses the same. */
    String group();

    /** Off in tests that hand events to the inbox themselves. */
    @WithDefault("true")
    boolean consume();

    @WithDefault("500")
    int maxPollRecords();

    /** How long events may gather after a poll that was not full, before they are read. */
    @WithDefault("10ms")
    Duration gather();

    default String topicName(Topic topic) {
        return topicPrefix().orElse("") + topic.topicName();
    }
}
