package id.halal.platform.web.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadableTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Kue Lapis",
                "Bakso Ikan (isi 10) – 250 g",
                "Nasi\nUduk\r\n\tBetawi",
                "Café Sejahtera é",
                "حلال\u200f",
                "👩\u200d🍳 Dapur Ibu ❤\ufe0f",
                "•••"
            })
    void leavesWhatPeopleWrite(String text) {
        assertThat(ReadableText.fault(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0000",
        "0007, U+0007",
        "007f, U+007F",
        "0085, U+0085",
        "202e, U+202E",
        "2066, U+2066",
        "200b, U+200B",
        "2060, U+2060",
        "feff, U+FEFF",
        "ffff, U+FFFF",
        "d83d, U+D83D",
        "de00, U+DE00"
    })
    void namesWhatCannotBeSeenAndItsPlace(String hex, String character) {
        String text = "Kue" + (char) Integer.parseInt(hex, 16) + "x";

        assertThat(ReadableText.fault(text)).isEqualTo(new TextFault("TEXT_UNPRINTABLE", character, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200d", " \u200e ", "\u3164", "\u00ad\u00ad", "\u2800"})
    void aTextOfMarksAloneIsNone(String text) {
        assertThat(ReadableText.fault(text)).isEqualTo(new TextFault("TEXT_INVISIBLE", "", 1));
    }

    @Test
    void aNameStandsInOneLine() {
        assertThat(ReadableText.faultInLine("Kue Lapis")).isNull();
        assertThat(ReadableText.faultInLine("Kue\nLapis")).isEqualTo(new TextFault("TEXT_ONE_LINE", "U+000A", 4));
        assertThat(ReadableText.faultInLine("Kue\tLapis")).isEqualTo(new TextFault("TEXT_ONE_LINE", "U+0009", 4));
    }
}
