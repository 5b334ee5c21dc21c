package id.halal.proof.bench;

import id.halal.indonesia.CertificateNumber;
import id.halal.proof.bench.CertificateStock.Numbers;
import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CertificateNumbersTest {

    private static final Numbers NUMBERS = new Numbers(903_000_000, 481, 100_000);

    @Test
    void theyAreAllDistinctAndEveryTenthIsNobodys() {
        assertThat(IntStream.range(0, 100_000).mapToObj(NUMBERS::at).distinct().count())
                .isEqualTo(100_000);
        assertThat(IntStream.range(0, 100_000).filter(NUMBERS::known).count()).isEqualTo(90_000);
        assertThat(NUMBERS.at(100_000)).isEqualTo(NUMBERS.at(0));
    }

    @Test
    void aRequestFarOnStillHasANumber() {
        assertThat(NUMBERS.at(1_999_999)).isEqualTo(NUMBERS.at(99_999));
    }

    @Test
    void theyAreNumbersOfExamples() {
        assertThat(NUMBERS.at(0)).isEqualTo("ID64119030004811126");
        assertThat(CertificateNumber.of(NUMBERS.at(7)).isExample()).isTrue();
        assertThat(CertificateNumber.of(CertificateStock.number(998_000_000, 999_999))
                        .isExample())
                .isTrue();
    }

    @Test
    void sizesAreNoLessThanWhatCanBeMeasured() {
        assertThat(BenchSize.FULL.certificates()).isEqualTo(100_000);
        assertThatThrownBy(() -> new BenchSize(1, 1, 0, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BenchSize(1, 1, 1, 99)).isInstanceOf(IllegalArgumentException.class);
    }
}
