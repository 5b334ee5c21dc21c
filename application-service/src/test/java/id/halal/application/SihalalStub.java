package id.halal.application;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.util.Map;

/** Stands for SIHALAL. Tests talk to it over its own port, since they live in another class loader. */
public class SihalalStub implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "halal.test.sihalal.port";

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        System.setProperty(PORT, Integer.toString(server.port()));
        return Map.of(
                "quarkus.rest-client.sihalal.url", "http://127.0.0.1:" + server.port(),
                "quarkus.rest-client.sihalal.read-timeout", "400",
                "halal.sihalal.retries", "1",
                "halal.sihalal.retry-delay", "10ms",
                "halal.sihalal.retry-jitter", "5ms",
                "halal.sihalal.breaker-delay", "200ms",
                "halal.sihalal.outage-pause", "50ms",
                "halal.sihalal.longest-outage-pause", "200ms");
    }

    @Override
    public void stop() {
        server.stop();
    }

    static WireMock client() {
        return new WireMock("127.0.0.1", Integer.parseInt(System.getProperty(PORT)));
    }
}
