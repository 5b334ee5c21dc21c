package id.halal.indonesia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MasksTest {

    @Test
    void keepsFourAndTwoDigitsOfANik() {
        assertThat(Masks.nik("6472011708900001")).isEqualTo("6472••••••••••01");
    }

    @Test
    void keepsThePrefixAndThreeDigitsOfAPhoneNumber() {
        assertThat(Masks.phone("+6281234567890")).isEqualTo("+62••••••••890");
        assertThat(Masks.phone("081234567890")).isEqualTo("•••••••••890");
    }

    @Test
    void showsNothingOfWhatIsTooShortToHide() {
        assertThat(Masks.nik("647201")).isEqualTo("•••");
        assertThat(Masks.phone("+62890")).isEqualTo("•••");
        assertThat(Masks.npwp("")).isEqualTo("•••");
    }

    @ParameterizedTest
    @CsvSource({"Siti Aminah, S• A•", "'  Siti   Nur Aminah ', S• N• A•", "Suharto, S•", "A, A•", "'', ''", "'   ', ''"
    })
    void keepsTheFirstLetterOfEachWordOfAName(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @Test
    void hidesEverythingElse() {
        assertThat(Masks.hidden()).isEqualTo("•••");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6472••••••••••01", "S• A•", "•••", "64720117********", "6472XXXXXXXXXX01", "08xxx", "a*b"})
    void recognisesAMaskedValue(String text) {
        assertThat(Masks.containsMask(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6472011708900001", "Siti Aminah", "+6281234567890", "Jl. Mawar XX No. 3", "Maxx", ""})
    void letsARealValuePass(String text) {
        assertThat(Masks.containsMask(text)).isFalse();
    }

    @Test
    void recognisesEveryMaskItMakes() {
        assertThat(Masks.containsMask(Masks.nik("6472011708900001"))).isTrue();
        assertThat(Masks.containsMask(Masks.npwp("012345678901000"))).isTrue();
        assertThat(Masks.containsMask(Masks.phone("+6281234567890"))).isTrue();
        assertThat(Masks.containsMask(Masks.name("Siti"))).isTrue();
        assertThat(Masks.containsMask(Masks.hidden())).isTrue();
    }
}
