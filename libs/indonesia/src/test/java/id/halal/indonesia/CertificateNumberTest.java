package id.halal.indonesia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CertificateNumberTest {

    @Test
    void readsThePartsOfAPublishedNumber() {
        CertificateNumber number = CertificateNumber.of("ID35110017058840424");

        assertThat(number.province()).isEqualTo(RegionCode.of("35"));
        assertThat(number.scale()).isEqualTo(1);
        assertThat(number.sequence()).isEqualTo(1_705_884L);
        assertThat(number.filingMonth()).isEqualTo(YearMonth.of(2024, 4));
        assertThat(number.isExample()).isFalse();
        assertThat(number).hasToString("ID35110017058840424");
    }

    @Test
    void composesANumberFromTheProvinceOfTheFacility() {
        CertificateNumber number =
                CertificateNumber.compose(RegionCode.of("6472011001"), 1, 900_000_001L, YearMonth.of(2025, 11));

        assertThat(number.value()).isEqualTo("ID64119000000011125");
        assertThat(number.isExample()).isTrue();
        assertThat(number.sequence()).isEqualTo(900_000_001L);
        assertThat(number.filingMonth()).isEqualTo(YearMonth.of(2025, 11));
    }

    @Test
    void padsASmallSequence() {
        assertThat(CertificateNumber.compose(RegionCode.of("64"), 4, 7, YearMonth.of(2026, 1))
                        .value())
                .isEqualTo("ID64410000000070126");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 2025-01",
        "5, 1, 2025-01",
        "1, 0, 2025-01",
        "1, 1000000000, 2025-01",
        "1, 1, 1999-12",
        "1, 1, 2100-01"
    })
    void refusesToComposeFromPartsOutOfRange(int scale, long sequence, YearMonth filing) {
        assertThatThrownBy(() -> CertificateNumber.compose(RegionCode.of("64"), scale, sequence, filing))
                .hasMessageStartingWith("CERTIFICATE_NUMBER_PARTS: ");
    }

    @ParameterizedTest
    @CsvSource({
        "KH-0012024, CERTIFICATE_NUMBER_IS_FATWA_DECISION",
        "kh35110017058840424, CERTIFICATE_NUMBER_IS_FATWA_DECISION",
        "ID3511001705884042, CERTIFICATE_NUMBER_FORMAT",
        "ID351100170588404240, CERTIFICATE_NUMBER_FORMAT",
        "ID35120017058840424, CERTIFICATE_NUMBER_FORMAT",
        "id35110017058840424, CERTIFICATE_NUMBER_FORMAT",
        "ID3511001705884042A, CERTIFICATE_NUMBER_FORMAT",
        "'', CERTIFICATE_NUMBER_FORMAT",
        "ID35110017058841324, CERTIFICATE_NUMBER_MONTH",
        "ID35110017058840024, CERTIFICATE_NUMBER_MONTH"
    })
    void refusesWithAStableReason(String text, String reason) {
        assertThat(CertificateNumber.parse(text)).isEmpty();
        assertThatThrownBy(() -> CertificateNumber.of(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID123456789012345", "ID12345678901234567", "ID12345678901234567890"})
    void acceptsNumbersOfOthersWithFifteenToTwentyDigits(String text) {
        assertThat(CertificateNumber.isForeignAcceptable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ID12345678901234", "ID123456789012345678901", "KH12345678901234567", "12345678901234567", ""})
    void refusesOtherNumbersOfOthers(String text) {
        assertThat(CertificateNumber.isForeignAcceptable(text)).isFalse();
    }
}
