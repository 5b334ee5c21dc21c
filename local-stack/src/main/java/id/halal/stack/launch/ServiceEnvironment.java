package id.halal.stack.launch;

import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackPorts;
import id.halal.stack.postgres.DatabaseBootstrap;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a service is told by its environment. */
final class ServiceEnvironment {

    private final StackConfig config;
    private final Secrets secrets;

    ServiceEnvironment(StackConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
    }

    /** Of a replica of a service with a database: it asks the other services' replicas of its own number. */
    Map<String, String> service(String database, int number) {
        Map<String, String> environment = common(database, config.ports().of(database, number));
        for (String service : DatabaseBootstrap.SERVICES) {
            environment.put(urlVariable(service), config.url(service, number));
        }
        environment.put("HALAL_DB_URL", config.jdbcUrl(database));
        environment.put("HALAL_DB_USER", database + "_login");
        environment.put("HALAL_DB_PASSWORD", secrets.password("db." + database + ".login"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", config.kafkaBootstrap());
        environment.put("HALAL_CLIENT_ID", database + "-service");
        environment.put("HALAL_CLIENT_SECRET", secrets.password("client." + database + "-service"));
        environment.put("HALAL_MASTER_KEYS", "1:" + secrets.key("master.1"));
        environment.put("HALAL_INDEX_KEY", secrets.key("index"));
        environment.put("HALAL_ISSUER", config.issuer());
        environment.put("HALAL_DOCUMENT_FOLDER", config.home().documents().toString());
        environment.put("HALAL_OSS_URL", config.url(StackPorts.SIMULATORS) + "/oss");
        environment.put("HALAL_SIHALAL_URL", config.url(StackPorts.SIMULATORS) + "/sihalal");
        return environment;
    }

    /** The gateway shares the load out among all replicas. */
    Map<String, String> gateway() {
        Map<String, String> environment =
                common(StackPorts.GATEWAY, config.ports().of(StackPorts.GATEWAY));
        for (String service : DatabaseBootstrap.SERVICES) {
            environment.put(urlVariable(service), config.urls(service));
        }
        return environment;
    }

    /** Of the short process that brings a database up to date: it alone knows the owner's password. */
    Map<String, String> migration(String database) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HALAL_DB_URL", config.jdbcUrl(database));
        environment.put("HALAL_DB_OWNER", database + "_owner");
        environment.put("HALAL_DB_OWNER_PASSWORD", secrets.password("db." + database + ".owner"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", config.kafkaBootstrap());
        return environment;
    }

    private Map<String, String> common(String part, int port) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("HALAL_HTTP_HOST", config.listensOn(part));
        environment.put("HALAL_HTTP_PORT", Integer.toString(port));
        environment.put("HALAL_OIDC_URL", config.oidcUrl());
        environment.put("HALAL_CLOCK_FILE", config.home().clock().toString());
        return environment;
    }

    private static String urlVariable(String service) {
        return "HALAL_" + service.toUpperCase(Locale.ROOT) + "_URL";
    }
}
