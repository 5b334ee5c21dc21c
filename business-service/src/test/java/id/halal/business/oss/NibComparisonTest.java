package id.halal.business.oss;

import id.halal.business.registry.NibStatus;
import id.halal.contracts.BusinessScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class NibComparisonTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "KERIPIK  PISANG-ETAM, MICRO, 6472, VERIFIED, ''",
                "SITI CONTOH, MICRO, 6472, VERIFIED, NAME",
                "null, null, null, VERIFIED, ''",
                "Keripik Pisang Etam, SMALL, 6472, MISMATCH, SCALE",
                "Keripik Pisang Etam, MICRO, 6402, MISMATCH, REGENCY",
                "Another, LARGE, 6402, MISMATCH, NAME;SCALE;REGENCY",
            })
    void comparesWhatOssSays(String name, BusinessScale scale, String regency, NibStatus status, String differences) {
        NibComparison comparison = NibComparison.of(
                "Keripik Pisang Etam", BusinessScale.MICRO, "6472", Optional.of(new NibFacts(name, scale, regency)));

        assertThat(comparison.status()).isEqualTo(status);
        assertThat(comparison.differences())
                .isEqualTo(differences.isEmpty() ? List.of() : Arrays.asList(differences.split(";", -1)));
    }

    @Test
    void anUnknownNibIsNotFound() {
        assertThat(NibComparison.of("Any", BusinessScale.MICRO, "6472", Optional.empty()))
                .isEqualTo(new NibComparison(NibStatus.NOT_FOUND, List.of()));
    }
}
