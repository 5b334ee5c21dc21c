package id.halal.platform.web.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id                       | id",
                "en                       | en",
                "en-GB,en;q=0.9           | en",
                "id-ID,id;q=0.9,en;q=0.8  | id",
                "en;q=0.2,id;q=0.8        | id",
                "ms,en;q=0.5              | en",
                "nl                       | id",
                "*                        | id",
                "en;q=x                   | id",
                ",,;;                     | id",
                "                         | id"
            })
    void answersInTheBestLanguageOfTheTwo(String acceptLanguage, String language) {
        assertThat(messages.best(acceptLanguage).getLanguage()).isEqualTo(language);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(messages.text(Messages.INDONESIAN, "TOO_LARGE", List.of(10))).isEqualTo("Paling banyak 10.");
        assertThat(messages.text(Locale.ENGLISH, "TOO_LARGE", List.of(10))).isEqualTo("Must be at most 10.");
    }

    @Test
    void writesNumbersInTheCustomOfTheLanguage() {
        assertThat(messages.text(Messages.INDONESIAN, "TOO_LARGE", List.of(1500)))
                .isEqualTo("Paling banyak 1.500.");
        assertThat(messages.text(Locale.ENGLISH, "TOO_LARGE", List.of(1500))).isEqualTo("Must be at most 1,500.");
    }

    @Test
    void anUnknownCodeStandsForItself() {
        assertThat(messages.text(Messages.INDONESIAN, "NO_SUCH_CODE", List.of()))
                .isEqualTo("NO_SUCH_CODE");
        assertThat(messages.knows(Messages.INDONESIAN, "NO_SUCH_CODE")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyCommonCodeHasBothSentences(CommonProblem code) {
        assertThat(messages.knows(Messages.INDONESIAN, code.name())).isTrue();
        assertThat(messages.knows(Locale.ENGLISH, code.name())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUIRED", "SIZE", "TOO_SMALL", "TOO_LARGE", "FORMAT", "INVALID"})
    void everyCommonFieldRuleHasBothSentences(String rule) {
        assertThat(messages.knows(Messages.INDONESIAN, rule)).isTrue();
        assertThat(messages.knows(Locale.ENGLISH, rule)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyCommonCodeTravelsWithAnErrorStatus(CommonProblem code) {
        assertThat(code.status()).isBetween(400, 503);
    }
}
