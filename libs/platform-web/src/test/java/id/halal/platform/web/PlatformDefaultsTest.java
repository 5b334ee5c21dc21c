package id.halal.platform.web;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

/** The defaults on which the safety of every service rests. */
class PlatformDefaultsTest {

    private static final Properties DEFAULTS = new Properties();

    @BeforeAll
    static void load() throws IOException {
        try (Reader file = new InputStreamReader(
                PlatformDefaultsTest.class.getResourceAsStream("/META-INF/microprofile-config.properties"),
                StandardCharsets.UTF_8)) {
            DEFAULTS.load(file);
        }
    }

    @Test
    void listensOnThisMachineOnlyUnlessTold() {
        assertThat(DEFAULTS).containsEntry("quarkus.http.host", "${HALAL_HTTP_HOST:127.0.0.1}");
    }

    @Test
    void deniesWhatNobodyAnnotated() {
        assertThat(DEFAULTS).containsEntry("quarkus.security.jaxrs.deny-unannotated-endpoints", "true");
    }

    @Test
    void neverAuthorisesByPath() {
        assertThat(DEFAULTS.stringPropertyNames())
                .noneMatch(name -> name.startsWith("quarkus.http.auth.permission") || name.contains(".policy."));
    }

    @Test
    void asksForOurAudience() {
        assertThat(DEFAULTS)
                .containsEntry("quarkus.oidc.token.audience", "halal-api")
                .containsEntry("quarkus.oidc.roles.role-claim-path", "realm_access/roles")
                .doesNotContainKey("quarkus.oidc.token.issuer");
    }

    @Test
    void leavesABadTokenToOurMappers() {
        assertThat(DEFAULTS).containsEntry("quarkus.http.auth.proactive", "false");
    }

    @Test
    void refusesUnknownFields() {
        assertThat(DEFAULTS).containsEntry("quarkus.jackson.fail-on-unknown-properties", "true");
    }

    @Test
    void describesItselfInTheVersionTheContractTestsUnderstand() {
        assertThat(DEFAULTS).containsEntry("quarkus.smallrye-openapi.open-api-version", "3.0.3");
    }
}
