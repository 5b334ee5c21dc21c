package id.halal.gateway.console;

import id.halal.gateway.token.SigningKeys;
import id.halal.gateway.token.TokensConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.net.URI;
import java.net.URLConnection;
import java.util.Set;

/** The headers of the pages: the console's, and the public check's. The files themselves are static; of Swagger UI's only those in use are shown. */
@ApplicationScoped
class ConsoleRoute {

    /** After the door, before the static files. */
    private static final int ORDER = -5_000;

    private static final String LIBRARY = "/openapi-ui/";
    private static final Set<String> OF_LIBRARY = Set.of("swagger-ui-bundle.js", "swagger-ui.css");
    /** The page for everybody that checks certificates: it speaks to this door only. */
    private static final String CHECK = "/check/";

    private static final String CHECK_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<String> PAGES = Set.of("/", "/index.html", "/oauth2-redirect.html");

    private final TokensConfig tokens;
    private final SigningKeys keys;

    ConsoleRoute(TokensConfig tokens, SigningKeys keys) {
        this.tokens = tokens;
        this.keys = keys;
    }

    void add(@Observes Router router) {
        router.route().order(ORDER).handler(this::dress);
        router.route("/template/*").order(ORDER).handler(context -> context.fail(404));
    }

    private void dress(RoutingContext context) {
        String path = context.request().path();
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (HttpMethod.HEAD.equals(context.request().method())) {
            tellType(path, headers);
        }
        if (PAGES.contains(path)) {
            headers.set("Content-Security-Policy", policy());
            headers.set("X-Frame-Options", "DENY");
        }
        if (path.startsWith(CHECK)) {
            headers.set("Content-Security-Policy", CHECK_POLICY);
            headers.set("X-Frame-Options", "DENY");
        }
        if (path.startsWith(LIBRARY) && !OF_LIBRARY.contains(path.substring(LIBRARY.length()))) {
            context.fail(404);
        } else {
            context.next();
        }
    }

    /** The server tells the type of a file only when it sends one. */
    private static void tellType(String path, MultiMap headers) {
        String type = URLConnection.guessContentTypeFromName(path.endsWith("/") ? "index.html" : path);
        if (type != null) {
            headers.set(HttpHeaders.CONTENT_TYPE, type.startsWith("text") ? type + ";charset=UTF-8" : type);
        }
    }

    /** Scripts from here only. Swagger UI writes style attributes; the browser fetches tokens from the identity provider. */
    private String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " font-src 'self' data:; connect-src 'self' " + identityProvider()
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private String identityProvider() {
        URI realm = tokens.publicUrl().or(() -> keys.issuer().map(URI::create)).orElseGet(tokens::url);
        return realm.getScheme() + "://" + realm.getAuthority();
    }
}
