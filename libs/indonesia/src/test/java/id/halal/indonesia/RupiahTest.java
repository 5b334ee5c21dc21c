package id.halal.indonesia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RupiahTest {
    private static final Rupiah MOST = Rupiah.of(Long.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "0, Rp0",
        "999, Rp999",
        "1000, Rp1.000",
        "230000, Rp230.000",
        "69800700000, Rp69.800.700.000",
        "9223372036854775807, Rp9.223.372.036.854.775.807"
    })
    void formatsAsWrittenInIndonesia(long amount, String text) {
        assertThat(Rupiah.of(amount).format()).isEqualTo(text);
        assertThat(Rupiah.of(amount)).hasToString(text);
    }

    @Test
    void addsTheSelfDeclareTariff() {
        Rupiah tariff =
                Rupiah.sum(List.of(Rupiah.of(25_000), Rupiah.of(25_000), Rupiah.of(150_000), Rupiah.of(30_000)));

        assertThat(tariff).isEqualTo(Rupiah.of(230_000));
        assertThat(Rupiah.of(150_000).times(465_338)).isEqualTo(Rupiah.of(69_800_700_000L));
        assertThat(tariff.minus(Rupiah.of(30_000))).isEqualTo(Rupiah.of(200_000));
        assertThat(tariff.minus(tariff).isZero()).isTrue();
        assertThat(Rupiah.sum(List.of())).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void isExactOrFails() {
        assertThatThrownBy(() -> MOST.plus(Rupiah.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MOST.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rupiah.of(1).times(-1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rupiah.of(1).minus(Rupiah.of(2)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Rp1 is less than Rp2");
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> Rupiah.of(-1)).hasMessageStartingWith("RUPIAH_NEGATIVE: ");
    }

    @Test
    void isOrderedByAmount() {
        assertThat(Rupiah.of(9)).isLessThan(Rupiah.of(10));
    }
}
