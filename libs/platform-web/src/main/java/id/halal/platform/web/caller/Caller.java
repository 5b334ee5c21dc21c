package id.halal.platform.web.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The one who sent this request: token subject, roles and scope. */
@RequestScoped
public class Caller {

    private static final String ANONYMOUS = "anonymous";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject; {@code anonymous} without a token. */
    public String subject() {
        JsonWebToken token = token();
        return token == null ? ANONYMOUS : token.getSubject();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** What this caller may see. */
    public CallerScope scope() {
        JsonWebToken token = token();
        return token == null ? new CallerScope.Public() : ScopeRule.of(roles(), new TokenClaims(token));
    }

    private @Nullable JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null ? token : null;
    }

    private record TokenClaims(JsonWebToken token) implements ScopeRule.Claims {

        @Override
        public String subject() {
            return token.getSubject();
        }

        @Override
        public @Nullable String text(String claim) {
            Object value = token.getClaim(claim);
            return value == null ? null : plain(value);
        }

        @Override
        public Set<String> regions() {
            Object value = token.getClaim("region");
            return switch (value) {
                case null -> Set.of();
                case JsonArray array -> array.stream().map(TokenClaims::plain).collect(Collectors.toSet());
                case Collection<?> many -> many.stream().map(TokenClaims::plain).collect(Collectors.toSet());
                default ->
                    Arrays.stream(plain(value).split(","))
                            .map(String::strip)
                            .filter(code -> !code.isEmpty())
                            .collect(Collectors.toSet());
            };
        }

        private static String plain(@Nullable Object value) {
            if (value instanceof JsonString text) {
                return text.getString();
            }
            if (value instanceof JsonValue json) {
                return json.toString();
            }
            return Objects.toString(value, "");
        }
    }
}
