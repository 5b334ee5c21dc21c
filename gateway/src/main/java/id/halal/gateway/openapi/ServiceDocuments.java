package id.halal.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import id.halal.gateway.routing.RouteTable;
import id.halal.gateway.routing.Upstream;
import id.halal.gateway.token.SigningKeys;
import id.halal.gateway.token.TokensConfig;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fetches the services' documents when somebody asks, and keeps the merged one for a while. */
@Singleton
class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(
            YAMLFactory.builder().disable(YAMLGenerator.Feature.SPLIT_LINES).build());

    /** The merged document in both forms. */
    record Merged(Buffer yaml, Buffer json) {}

    private final Vertx vertx;
    private final HttpClient client;
    private final RouteTable routes;
    private final OpenApiConfig config;
    private final TokensConfig tokens;
    private final SigningKeys keys;
    private final Map<String, ObjectNode> lastGood = new ConcurrentHashMap<>();
    private @Nullable Future<Merged> current;
    private long builtAt;

    ServiceDocuments(
            Vertx vertx,
            HttpClient client,
            RouteTable routes,
            OpenApiConfig config,
            TokensConfig tokens,
            SigningKeys keys) {
        this.vertx = vertx;
        this.client = client;
        this.routes = routes;
        this.config = config;
        this.tokens = tokens;
        this.keys = keys;
    }

    /** Fails with a {@link CollisionException} as long as two services contradict each other. */
    synchronized Future<Merged> merged() {
        Future<Merged> known = current;
        boolean fresh = System.nanoTime() - builtAt < config.keepFor().toNanos();
        if (known != null && (!known.isComplete() || (fresh && known.succeeded()))) {
            return known;
        }
        Promise<Merged> promise = Promise.promise();
        current = promise.future();
        builtAt = System.nanoTime();
        build().onComplete(promise);
        return promise.future();
    }

    private Future<Merged> build() {
        List<Future<?>> fetched = new ArrayList<>();
        for (Upstream upstream : routes.all()) {
            fetched.add(fetch(upstream).onSuccess(document -> lastGood.put(upstream.name(), document)));
        }
        return Future.join(fetched).transform(done -> vertx.executeBlocking(this::merge, false));
    }

    private Merged merge() throws JsonProcessingException {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Upstream upstream : routes.all()) {
            ObjectNode document = lastGood.get(upstream.name());
            if (document == null) {
                missing.add(upstream.name() + "-service");
            } else {
                documents.put(upstream.name(), document);
            }
        }
        ObjectNode merged = DocumentMerge.merge(documents, missing, realm());
        return new Merged(Buffer.buffer(YAML.writeValueAsBytes(merged)), Buffer.buffer(JSON.writeValueAsBytes(merged)));
    }

    /** The issuer is the realm's public name; before it is known, the address we were given must do. */
    private String realm() {
        return tokens.publicUrl()
                .map(URI::toString)
                .or(keys::issuer)
                .orElseGet(() -> tokens.url().toString());
    }

    private Future<ObjectNode> fetch(Upstream upstream) {
        return client.request(upstream.inTurn()
                        .getFirst()
                        .options()
                        .setMethod(HttpMethod.GET)
                        .setURI(config.path())
                        .putHeader("Accept", "application/json")
                        .setTimeout(config.answerWithin().toMillis()))
                .compose(request -> request.send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()))
                .compose(body -> parse(body))
                .onFailure(failure -> LOG.warnf("document of %s: %s", upstream.name(), failure.getMessage()));
    }

    private static Future<ObjectNode> parse(Buffer body) {
        try {
            JsonNode document = JSON.readTree(body.getBytes());
            return document instanceof ObjectNode object && object.has("openapi")
                    ? Future.succeededFuture(object)
                    : Future.failedFuture("not a document");
        } catch (IOException malformed) {
            return Future.failedFuture("not JSON");
        }
    }
}
