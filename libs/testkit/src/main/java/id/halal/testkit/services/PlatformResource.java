package id.halal.testkit.services;

import id.halal.platform.data.migration.Migrate;
import id.halal.platform.data.migration.Topics;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a service under test its migrated database, the broker with the topics, keys, and trust in test tokens:
 *
 * <pre>@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "database", value = "quota"))</pre>
 */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {

    private String database = "quota";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        String url = TestServers.jdbcUrl(database);
        Migrate.database(url, database + "_owner", TestServers.passwords().owner());
        Topics.create(TestServers.kafka(), "", (short) 1);
        Map<String, String> settings = new HashMap<>(TestTokens.trust());
        settings.put("quarkus.datasource.jdbc.url", url);
        settings.put("quarkus.datasource.username", database + "_login");
        settings.put("quarkus.datasource.password", TestServers.passwords().login());
        settings.put("halal.kafka.bootstrap-servers", TestServers.kafka());
        settings.put("halal.master-keys", "1:" + key(1));
        settings.put("halal.index-key", key(2));
        return settings;
    }

    @Override
    public void stop() {
        // the servers serve the next profile too and end with the JVM
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
