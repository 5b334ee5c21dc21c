package id.halal.application;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.util.Map;

/** Stands for the national search of certificates. Tests talk to it over its own port, since they live in another class loader. */
public class CertificateSearchStub implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "halal.test.certificate-search.port";

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        System.setProperty(PORT, Integer.toString(server.port()));
        return Map.of(
                "quarkus.rest-client.certificate-search.url", "http://127.0.0.1:" + server.port(),
                "quarkus.rest-client.certificate-search.read-timeout", "300",
                "halal.certificate-search.retries", "1",
                "halal.certificate-search.retry-delay", "10ms",
                "halal.certificate-search.retry-jitter", "5ms",
                "halal.certificate-search.breaker-calls", "4",
                "halal.certificate-search.breaker-delay", "300ms",
                "halal.certificate-search.refusals-until-failed", "2");
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static WireMock client() {
        return new WireMock("127.0.0.1", Integer.parseInt(System.getProperty(PORT)));
    }
}
