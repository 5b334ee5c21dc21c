package id.halal.gateway.routing;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * From a path to its service: {@code /api/v1/<resource>/…}, or {@code /api/v1/operations/<service>/…}. Whatever is not named here is
 * unreachable from outside, above all the services' {@code /internal} and {@code /q}.
 */
@Singleton
public class RouteTable {

    private static final String PREFIX = "/api/v1/";
    private static final String OPERATIONS = "operations";

    private final Map<String, Upstream> byName = new TreeMap<>();
    private final Map<String, Upstream> byResource = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when two services claim one resource, or an address is none: the gateway does not start */
    RouteTable(RoutesConfig config) {
        config.services().forEach((name, route) -> {
            List<Replica> replicas = route.addresses().stream()
                    .map(address ->
                            new Replica(address, new Breaker(route.failuresToOpen(), route.pause(), System::nanoTime)))
                    .toList();
            Upstream upstream = new Upstream(name, replicas, route.pause());
            byName.put(name, upstream);
            for (String resource : route.resources()) {
                if (OPERATIONS.equals(resource) || byResource.putIfAbsent(resource, upstream) != null) {
                    throw new IllegalArgumentException("the resource " + resource + " has two owners");
                }
            }
        });
    }

    /** @param path raw, already found safe */
    public Optional<Upstream> ownerOf(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String first = segment(path, PREFIX.length());
        if (!OPERATIONS.equals(first)) {
            return Optional.ofNullable(byResource.get(first));
        }
        int second = PREFIX.length() + OPERATIONS.length() + 1;
        return second >= path.length() ? Optional.empty() : byName(segment(path, second));
    }

    public Collection<Upstream> all() {
        return byName.values();
    }

    private Optional<Upstream> byName(@Nullable String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String segment(String path, int from) {
        int end = path.indexOf('/', from);
        return end < 0 ? path.substring(from) : path.substring(from, end);
    }
}
