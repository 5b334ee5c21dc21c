package id.halal.gateway.routing;

import io.vertx.core.http.RequestOptions;

import java.net.URI;

/** One running copy of a service. */
public final class Replica {

    private final URI address;
    private final Breaker breaker;

    Replica(URI address, Breaker breaker) {
        this.address = checked(address);
        this.breaker = breaker;
    }

    private static URI checked(URI address) {
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        boolean plain = address.getPath().isEmpty() && address.getQuery() == null && address.getUserInfo() == null;
        if (!http || address.getHost() == null || !plain) {
            throw new IllegalArgumentException("not an address of the form http://host:port: " + address);
        }
        return address;
    }

    public URI address() {
        return address;
    }

    /** Where a request to this replica goes. */
    public RequestOptions options() {
        boolean secure = "https".equals(address.getScheme());
        int standardPort = secure ? 443 : 80;
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? standardPort : address.getPort())
                .setSsl(secure);
    }

    /** Whether a request may be sent now. Who gets a yes reports how it went. */
    public boolean tryPass() {
        return breaker.tryPass();
    }

    /** It answered, whatever the status. */
    public void answered() {
        breaker.succeeded();
    }

    /** It could not be reached, broke off or kept silent. */
    public void failed() {
        breaker.failed();
    }

    public boolean isSpared() {
        return breaker.isOpen();
    }
}
