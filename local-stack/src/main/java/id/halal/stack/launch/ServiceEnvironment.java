package id.halal.stack.launch;

import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackPorts;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a service is told by its environment. */
final class ServiceEnvironment {

    private final StackConfig config;
    private final Secrets secrets;

    ServiceEnvironment(StackConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
    }

    /** Of a service with a database. */
    Map<String, String> service(String database) {
        Map<String, String> environment = common(database);
        environment.put("HALAL_DB_URL", config.jdbcUrl(database));
        environment.put("HALAL_DB_USER", database + "_login");
        environment.put("HALAL_DB_PASSWORD", secrets.password("db." + database + ".login"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", config.kafkaBootstrap());
        environment.put("HALAL_CLIENT_ID", database + "-service");
        environment.put("HALAL_CLIENT_SECRET", secrets.password("client." + database + "-service"));
        environment.put("HALAL_MASTER_KEYS", "1:" + secrets.key("master.1"));
        environment.put("HALAL_INDEX_KEY", secrets.key("index"));
        environment.put("HALAL_ISSUER", config.issuer());
        environment.put("HALAL_OSS_URL", config.url(StackPorts.SIMULATORS) + "/oss");
        environment.put("HALAL_SIHALAL_URL", config.url(StackPorts.SIMULATORS) + "/sihalal");
        return environment;
    }

    Map<String, String> gateway() {
        return common(StackPorts.GATEWAY);
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

    private Map<String, String> common(String part) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("HALAL_HTTP_HOST", config.listensOn(part));
        environment.put("HALAL_HTTP_PORT", Integer.toString(config.ports().of(part)));
        environment.put("HALAL_OIDC_URL", config.oidcUrl());
        environment.put("HALAL_CLOCK_FILE", config.home().clock().toString());
        environment.put("HALAL_BUSINESS_URL", config.url("business"));
        environment.put("HALAL_APPLICATION_URL", config.url("application"));
        environment.put("HALAL_QUOTA_URL", config.url("quota"));
        environment.put("HALAL_COMPANION_URL", config.url("companion"));
        return environment;
    }
}
