package id.halal.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.util.concurrent.TimeUnit;

/** The one client towards services and identity provider. */
class HttpClients {

    @Produces
    @Singleton
    HttpClient client(Vertx vertx, ProxyConfig config) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxPoolSize(config.connections())
                .setMaxWaitQueueSize(config.waiting())
                .setKeepAliveTimeout(60)
                // Counts only silence in both directions: a slow upload over a village line is not silence.
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.silence().toMillis())
                .setMaxHeaderSize(32 * 1024)
                .setTcpNoDelay(true));
    }
}
