package id.halal.indonesia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegionCodeTest {
    private static final RegionCode KALTIM = RegionCode.of("64");
    private static final RegionCode SAMARINDA = RegionCode.of("6472");
    private static final RegionCode DISTRICT = RegionCode.of("647201");
    private static final RegionCode VILLAGE = RegionCode.of("6472011001");

    @ParameterizedTest
    @CsvSource({"64, PROVINCE", "6472, REGENCY", "647201, DISTRICT", "6472011001, VILLAGE"})
    void tellsItsLevel(String text, RegionCode.Level level) {
        assertThat(RegionCode.of(text).level()).isEqualTo(level);
        assertThat(level.digits()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "647", "64720", "6472011", "64720110", "647201100", "64720110011", "64.72", "6A"})
    void refusesOtherForms(String text) {
        assertThat(RegionCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> RegionCode.of(text)).hasMessageStartingWith("REGION_CODE_DIGITS: ");
    }

    @Test
    void takesDotsOnlyWhenTold() {
        assertThat(RegionCode.ofDotted("64.72.01.1001")).isEqualTo(VILLAGE);
        assertThat(RegionCode.ofDotted("6472")).isEqualTo(SAMARINDA);
    }

    @Test
    void knowsTheRegionsItLiesIn() {
        assertThat(VILLAGE.province()).isEqualTo(KALTIM);
        assertThat(VILLAGE.regency()).contains(SAMARINDA);
        assertThat(VILLAGE.at(RegionCode.Level.DISTRICT)).contains(DISTRICT);
        assertThat(KALTIM.province()).isEqualTo(KALTIM);
        assertThat(KALTIM.regency()).isEmpty();
        assertThat(SAMARINDA.at(RegionCode.Level.DISTRICT)).isEmpty();
    }

    @Test
    void knowsItsParent() {
        assertThat(VILLAGE.parent()).contains(DISTRICT);
        assertThat(DISTRICT.parent()).contains(SAMARINDA);
        assertThat(SAMARINDA.parent()).contains(KALTIM);
        assertThat(KALTIM.parent()).isEmpty();
    }

    @Test
    void containsItselfAndWhatLiesInIt() {
        assertThat(KALTIM.contains(KALTIM)).isTrue();
        assertThat(KALTIM.contains(VILLAGE)).isTrue();
        assertThat(SAMARINDA.contains(DISTRICT)).isTrue();
        assertThat(SAMARINDA.contains(KALTIM)).isFalse();
        assertThat(SAMARINDA.contains(RegionCode.of("647401"))).isFalse();
    }

    @Test
    void standsBeforeItsDescendants() {
        assertThat(KALTIM).isLessThan(SAMARINDA);
        assertThat(VILLAGE).isLessThan(RegionCode.of("6474"));
    }
}
