package id.halal.application.material.certificate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "ID35110017058840424, ID35110017058840424, NATIONAL",
        "id 3511 0017 0588 40424, ID35110017058840424, NATIONAL",
        // another fourth digit, another month, 15 and 20 digits: BPJPH's all the same
        "ID35120017058840424, ID35120017058840424, LENIENT",
        "ID35110017058841324, ID35110017058841324, LENIENT",
        "ID123456789012345, ID123456789012345, LENIENT",
        "ID12345678901234567890, ID12345678901234567890, LENIENT",
        "ID12345678901234, ID12345678901234, MALFORMED",
        "ID123456789012345678901, ID123456789012345678901, MALFORMED",
        "KH-00120240001, KH-00120240001, FATWA_DECISION",
        "kh 35110017058840424, KH35110017058840424, FATWA_DECISION",
        "00010012345678, 00010012345678, OTHER_BODY",
        "JAKIM.700-2/3/4, JAKIM.700-2/3/4, OTHER_BODY",
        "tidak ada, TIDAKADA, MALFORMED",
        "12, 12, MALFORMED",
        "'', '', MALFORMED"
    })
    void tellsTheFormOfANumber(String text, String value, StatedNumber.Form form) {
        assertThat(StatedNumber.of(text)).isEqualTo(new StatedNumber(value, form));
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, true, true",
        "LENIENT, true, true",
        "OTHER_BODY, false, true",
        "FATWA_DECISION, false, false",
        "MALFORMED, false, false"
    })
    void onlyNumbersOfBpjphAreSearched(StatedNumber.Form form, boolean searchable, boolean acceptable) {
        assertThat(form.searchable()).isEqualTo(searchable);
        assertThat(form.acceptable()).isEqualTo(acceptable);
    }

    @ParameterizedTest
    @CsvSource({"KH1, CERTIFICATE_NUMBER_IS_FATWA_DECISION", "ID1, CERTIFICATE_NUMBER_FORMAT"})
    void aFatwaDecisionHasACodeOfItsOwn(String text, String code) {
        assertThat(StatedNumber.of(text).problem()).isEqualTo(code);
    }
}
