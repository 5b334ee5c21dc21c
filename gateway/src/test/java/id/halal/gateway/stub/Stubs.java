package id.halal.gateway.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.util.Map;

/** Everything the gateway talks to, in this process. One set for all tests, so that the gateway starts once. */
public final class Stubs implements QuarkusTestResourceLifecycleManager {

    public static final StubRealm REALM = new StubRealm();
    public static final StubService BUSINESS = new StubService("business");
    public static final StubService APPLICATION = new StubService("application");
    public static final StubService QUOTA_ONE = new StubService("quota-one");
    public static final StubService QUOTA_TWO = new StubService("quota-two");
    public static final StubService COMPANION = new StubService("companion");

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                Map.entry("gateway.tokens.url", REALM.url()),
                Map.entry("gateway.tokens.refresh-at-most-every", "0.2S"),
                Map.entry("gateway.routes.business.addresses", BUSINESS.url()),
                Map.entry("gateway.routes.application.addresses", APPLICATION.url()),
                Map.entry("gateway.routes.quota.addresses", QUOTA_ONE.url() + "," + QUOTA_TWO.url()),
                Map.entry("gateway.routes.companion.addresses", COMPANION.url()),
                Map.entry("gateway.routes.companion.pause", "0.5S"),
                Map.entry("gateway.routes.quota.pause", "0.3S"),
                Map.entry("gateway.proxy.silence", "1S"),
                Map.entry("gateway.openapi.keep-for", "0S"),
                Map.entry("gateway.limits.subject.rate", "20"),
                Map.entry("gateway.limits.subject.burst", "40"),
                Map.entry("gateway.limits.anonymous.rate", "10000"),
                Map.entry("gateway.limits.anonymous.burst", "10000"));
    }

    @Override
    public void stop() {
        REALM.close();
        BUSINESS.close();
        APPLICATION.close();
        QUOTA_ONE.close();
        QUOTA_TWO.close();
        COMPANION.close();
    }
}
