package id.halal.gateway.routing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RouteTableTest {

    private record Routes(Map<String, Route> services) implements RoutesConfig {}

    private record Service(List<URI> addresses, Set<String> resources) implements RoutesConfig.Route {

        @Override
        public int failuresToOpen() {
            return 3;
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(2);
        }
    }

    private final RouteTable table = new RouteTable(new Routes(Map.of(
            "business", service("http://127.0.0.1:8081", "businesses", "business-imports"),
            "quota", service("http://127.0.0.1:8083", "claims"))));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/businesses, business",
        "/api/v1/businesses/, business",
        "/api/v1/businesses/7/consents, business",
        "/api/v1/business-imports, business",
        "/api/v1/claims/7, quota",
        "/api/v1/operations/quota, quota",
        "/api/v1/operations/quota/inbox/7, quota",
        "/api/v1/operations/business/outbox, business"
    })
    void findsTheOwner(String path, String service) {
        assertThat(table.ownerOf(path)).map(Upstream::name).contains(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1",
                "/api/v1/",
                "/api/v1/business",
                "/api/v1/businessesx",
                "/api/v1/Businesses",
                "/api/v2/businesses",
                "/api/v1/internal/claims",
                "/internal/claims",
                "/q/health",
                "/api/v1/operations",
                "/api/v1/operations/",
                "/api/v1/operations/nobody",
                "/api/v1/operations/claims"
            })
    void knowsNoOtherPath(String path) {
        assertThat(table.ownerOf(path)).isEmpty();
    }

    @Test
    void refusesTwoOwnersOfOneResource() {
        Routes contradicting = new Routes(Map.of(
                "business", service("http://127.0.0.1:8081", "claims"),
                "quota", service("http://127.0.0.1:8083", "claims")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RouteTable(contradicting))
                .withMessageContaining("claims");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:8081",
                "ftp://127.0.0.1",
                "http:///x",
                "http://127.0.0.1/base",
                "http://u:p@127.0.0.1",
                "http://127.0.0.1?x"
            })
    void refusesWhatIsNoAddress(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Replica(URI.create(address), new Breaker(1, Duration.ZERO, System::nanoTime)));
    }

    @Test
    void takesReplicasInTurn() {
        Upstream upstream = new RouteTable(new Routes(Map.of(
                        "quota",
                        new Service(
                                List.of(URI.create("http://a:1"), URI.create("http://b:2"), URI.create("http://c:3")),
                                Set.of("claims")))))
                .all()
                .iterator()
                .next();

        assertThat(List.of(hosts(upstream), hosts(upstream), hosts(upstream), hosts(upstream)))
                .containsExactly(
                        List.of("a", "b", "c"), List.of("b", "c", "a"), List.of("c", "a", "b"), List.of("a", "b", "c"));
    }

    @ParameterizedTest
    @CsvSource({"http://a, 80, false", "https://a, 443, true", "https://a:8443, 8443, true"})
    void fillsInTheStandardPort(String address, int port, boolean secure) {
        Replica replica = new Replica(URI.create(address), new Breaker(1, Duration.ZERO, System::nanoTime));

        assertThat(replica.options().getPort()).isEqualTo(port);
        assertThat(replica.options().isSsl()).isEqualTo(secure);
    }

    private static List<String> hosts(Upstream upstream) {
        return upstream.inTurn().stream()
                .map(replica -> replica.address().getHost())
                .toList();
    }

    private static Service service(String address, String... resources) {
        return new Service(List.of(URI.create(address)), Set.of(resources));
    }
}
