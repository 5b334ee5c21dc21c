package id.halal.application;

import id.halal.testkit.services.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The defaults an operator reads in the README. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "halal.issuer, mirror",
        "halal.outbox.topic, APPLICATION",
        "halal.certificate.first-sequence, 900000001",
        "halal.document.max-bytes, 2097152",
        "halal.document.max-name-length, 77",
        "halal.document.max-pixels, 50000000",
        "halal.document.max-drawn-pixels, 12000000",
        "halal.document.min-photo-side, 640",
        "halal.document.min-free-bytes, 134217728",
        "halal.document.orphan-age, PT24H",
        "halal.document.sweep-every, 1h",
        "halal.document.s3.path-style, true",
        "halal.paper.press-every, 1s",
        "halal.seal.check-url, http://127.0.0.1:8080/check/",
        "halal.verification.daily-limit, 10",
        "halal.verification.photo-age, PT24H",
        "halal.verification.clock-tolerance, PT5M",
        "halal.wait.max-waiters, 200",
        "halal.wait.poll-every, 100ms"
    })
    void defaultsAreAsDocumented(String key, String value) {
        assertThat(ConfigProvider.getConfig().getValue(key, String.class)).isEqualTo(value);
    }
}
