package id.halal.indonesia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NikTest {
    private static final String MAN = "6472011708900001";
    private static final String WOMAN = "6472015708900002";

    @Test
    void readsPlaceAndBirthDateOfAMan() {
        Nik nik = Nik.of(MAN);

        assertThat(nik.value()).isEqualTo(MAN);
        assertThat(nik.province()).isEqualTo(RegionCode.of("64"));
        assertThat(nik.regency()).isEqualTo(RegionCode.of("6472"));
        assertThat(nik.district()).isEqualTo(RegionCode.of("647201"));
        assertThat(nik.birthDay()).isEqualTo(17);
        assertThat(nik.birthMonth()).isEqualTo(8);
        assertThat(nik.birthYearOfCentury()).isEqualTo(90);
        assertThat(nik.isWoman()).isFalse();
    }

    @Test
    void takesFortyFromTheDayOfAWoman() {
        Nik nik = Nik.of(WOMAN);

        assertThat(nik.birthDay()).isEqualTo(17);
        assertThat(nik.isWoman()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6472013101900001", // 31 January
                "6472017101900001", // the same day, a woman
                "6472012902000001", // 29 February 2000
                "6472016902960001", // 29 February 1996, a woman
                "6499990101900001" // a regency and district that are no more
            })
    void acceptsWhatIsPossible(String text) {
        assertThat(Nik.parse(text)).contains(new Nik(text));
    }

    @ParameterizedTest
    @CsvSource({
        "647201170890000, NIK_DIGITS",
        "64720117089000011, NIK_DIGITS",
        "647201170890000A, NIK_DIGITS",
        "' 6472011708900001', NIK_DIGITS",
        "٦٤٧٢٠١١٧٠٨٩٠٠٠٠١, NIK_DIGITS",
        "'', NIK_DIGITS",
        "0072011708900001, NIK_PROVINCE",
        "5472011708900001, NIK_PROVINCE",
        "9772011708900001, NIK_PROVINCE",
        "6472010008900001, NIK_DATE",
        "6472013208900001, NIK_DATE",
        "6472014008900001, NIK_DATE",
        "6472017208900001, NIK_DATE",
        "6472011700900001, NIK_DATE",
        "6472011713900001, NIK_DATE",
        "6472013104900001, NIK_DATE",
        "6472012902010001, NIK_DATE",
        "6472016902010001, NIK_DATE"
    })
    void refusesWithAStableReason(String text, String reason) {
        assertThat(Nik.parse(text)).isEmpty();
        assertThatThrownBy(() -> Nik.of(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(reason + ": ");
    }

    @Test
    void neverShowsTheNumberInTextOrError() {
        assertThat(Nik.of(MAN)).hasToString("6472••••••••••01");
        assertThatThrownBy(() -> Nik.of("6472013208900001")).hasMessageNotContaining("6472013208900001");
    }

    @Test
    void isAValue() {
        assertThat(Nik.of(MAN)).isEqualTo(Nik.of(MAN)).isNotEqualTo(Nik.of(WOMAN));
        assertThat(Nik.of(MAN)).isLessThan(Nik.of(WOMAN));
        assertThat(Nik.parse(null)).isEmpty();
    }
}
