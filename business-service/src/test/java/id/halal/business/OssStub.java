package id.halal.business;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.util.Map;

/** Stands for OSS. Tests talk to it over its own port, since they live in another class loader. */
public class OssStub implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "halal.test.oss.port";

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        System.setProperty(PORT, Integer.toString(server.port()));
        return Map.of(
                "quarkus.rest-client.oss.url", "http://127.0.0.1:" + server.port() + "/oss",
                "quarkus.rest-client.oss.read-timeout", "300",
                "halal.oss.retries", "1",
                "halal.oss.retry-delay", "10ms",
                "halal.oss.retry-jitter", "5ms",
                "halal.oss.breaker-calls", "4",
                "halal.oss.breaker-delay", "300ms",
                "halal.oss.refusals-until-failed", "2");
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static WireMock client() {
        return new WireMock("127.0.0.1", Integer.parseInt(System.getProperty(PORT)));
    }
}
