package id.halal.contracts;

/**
 * The public topics, one per owning service. The Kafka key is always the event's subject, so everything about one subject arrives in
 * order within its topic.
 */
public enum Topic {
    BUSINESS("halal.business"),
    APPLICATION("halal.application"),
    QUOTA("halal.quota"),
    COMPANION("halal.companion");

    /** Every topic has this many partitions; changing it would break the order per subject. */
    public static final int PARTITIONS = 12;

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    /** The name on the broker, without the prefix an installation may set. */
    public String topicName() {
        return topicName;
    }

    /** The CloudEvents {@code source} of what is told here. */
    public String source() {
        return "/halal/" + topicName.substring("halal.".length()) + "-service";
    }
}
