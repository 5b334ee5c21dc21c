package id.halal.business.oss;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class OssConfigTest {

    @Test
    void hasDefaults() {
        OssConfig config =
                new SmallRyeConfigBuilder().withMapping(OssConfig.class).build().getConfigMapping(OssConfig.class);

        assertThat(config.userKey()).isEmpty();
        assertThat(config.drainEvery()).isEqualTo("2s");
        assertThat(config.perRound()).isEqualTo(200);
        assertThat(config.retries()).isEqualTo(2);
        assertThat(config.retryDelay()).isEqualTo(Duration.ofMillis(200));
        assertThat(config.retryJitter()).isEqualTo(Duration.ofMillis(100));
        assertThat(config.breakerCalls()).isEqualTo(4);
        assertThat(config.breakerDelay()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.refusalsUntilFailed()).isEqualTo(5);
    }
}
