package id.halal.platform.data.migration;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Brings one service's database and the topics to what this version needs, then ends. Runs before the service as a process of its own,
 * because it connects as the database's owner, whose password the running service never gets.
 *
 * <p>Environment: {@code HALAL_DB_URL}, {@code HALAL_DB_OWNER}, {@code HALAL_DB_OWNER_PASSWORD}; with
 * {@code KAFKA_BOOTSTRAP_SERVERS} (and optionally {@code HALAL_TOPIC_PREFIX}, {@code HALAL_TOPIC_REPLICATION}) also the topics.
 */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        database(
                required(environment, "HALAL_DB_URL"),
                required(environment, "HALAL_DB_OWNER"),
                required(environment, "HALAL_DB_OWNER_PASSWORD"));
        String brokers = environment.get("KAFKA_BOOTSTRAP_SERVERS");
        if (brokers != null && !brokers.isBlank()) {
            Topics.create(
                    brokers,
                    environment.getOrDefault("HALAL_TOPIC_PREFIX", ""),
                    Short.parseShort(environment.getOrDefault("HALAL_TOPIC_REPLICATION", "1")));
        }
    }

    /** First the tables every service shares, then the service's own, each with a history of its own. */
    public static void database(String url, String owner, String password) {
        migrate(url, owner, password, "classpath:db/platform", "flyway_platform");
        migrate(url, owner, password, "classpath:db/migration", "flyway_service");
    }

    private static void migrate(String url, String owner, String password, String location, String history) {
        Flyway.configure(Migrate.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations(location)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }

    private static String required(Map<String, String> environment, String name) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("set " + name);
        }
        return value;
    }
}
