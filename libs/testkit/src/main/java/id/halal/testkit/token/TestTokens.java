package id.halal.testkit.token;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tokens as the realm issues them, signed with a test key instead of Keycloak's. */
public final class TestTokens {

    public static final String ISSUER = "http://localhost:8180/realms/halal";

    private TestTokens() {}

    /** The configuration that makes a Quarkus application trust these tokens. */
    public static Map<String, String> trust() {
        return Map.of("quarkus.oidc.public-key", TestKeys.publicKey(), "quarkus.oidc.token.issuer", ISSUER);
    }

    public static String provinceOfficer(String province) {
        return token("officer-" + province, Set.of("province-officer"), Map.of("region", List.of(province)));
    }

    public static String regencyOfficer(String regency) {
        return token("officer-" + regency, Set.of("regency-officer"), Map.of("region", List.of(regency)));
    }

    public static String coordinator(String lp3h) {
        return token("coordinator-" + lp3h, Set.of("lp3h-coordinator"), Map.of("lp3h", lp3h));
    }

    /** @param registration the companion's registration number */
    public static String companion(String registration) {
        return token("companion-" + registration, Set.of("companion"), Map.of("companion", registration));
    }

    public static String owner(String name) {
        return token(name, Set.of("business-owner"), Map.of());
    }

    public static String nationalAdmin() {
        return token("national", Set.of("national-admin"), Map.of());
    }

    public static String auditor() {
        return token("auditor", Set.of("auditor"), Map.of());
    }

    public static String withRole(String name, String role) {
        return token(name, Set.of(role), Map.of());
    }

    /** The token subject of a synthetic user: stable for a name. */
    public static String subject(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static String token(String name, Set<String> roles, Map<String, ?> claims) {
        return builder(name, roles, claims).expiresIn(Duration.ofHours(1)).sign(TestKeys.privateKey());
    }

    public static String expired(String name, String role) {
        return builder(name, Set.of(role), Map.of())
                .issuedAt(1_700_000_000L)
                .expiresAt(1_700_000_300L)
                .sign(TestKeys.privateKey());
    }

    private static JwtClaimsBuilder builder(String name, Set<String> roles, Map<String, ?> claims) {
        JwtClaimsBuilder builder = Jwt.issuer(ISSUER)
                .subject(subject(name))
                .audience("halal-api")
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)));
        claims.forEach(builder::claim);
        return builder;
    }
}
