package id.halal.application.material.search;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateSearchConfigTest {

    @Test
    void hasDefaults() {
        CertificateSearchConfig config = new SmallRyeConfigBuilder()
                .withMapping(CertificateSearchConfig.class)
                .build()
                .getConfigMapping(CertificateSearchConfig.class);

        assertThat(config.drainEvery()).isEqualTo("5s");
        assertThat(config.perRound()).isEqualTo(100);
        assertThat(config.pageSize()).isEqualTo(100);
        assertThat(config.freshFor()).isEqualTo(Duration.ofDays(7));
        assertThat(config.unknownFor()).isEqualTo(Duration.ofDays(1));
        assertThat(config.retries()).isEqualTo(2);
        assertThat(config.retryDelay()).isEqualTo(Duration.ofMillis(200));
        assertThat(config.retryJitter()).isEqualTo(Duration.ofMillis(100));
        assertThat(config.patience()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.atOnce()).isEqualTo(8);
        assertThat(config.breakerCalls()).isEqualTo(4);
        assertThat(config.breakerDelay()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.refusalsUntilFailed()).isEqualTo(5);
    }

    @Test
    void aQuestionIsTheSameWhateverItsSignsAndCapitals() {
        assertThat(new CertificateQuery(null, "Margarin  Crème", "PT. Contoh").key())
                .isEqualTo(new CertificateQuery(null, "margarin creme", "pt contoh").key())
                .isNotEqualTo(new CertificateQuery(null, "pt contoh", "margarin creme").key());
    }
}
