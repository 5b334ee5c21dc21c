package id.halal.platform.web.version;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ExpectedVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\""})
    void letsTheSeenVersionPass(String ifMatch) {
        assertThatCode(() -> ExpectedVersion.of(ifMatch).check(7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "*", " * "})
    void asksForAVersion(String ifMatch) {
        ProblemException problem = refusal(ifMatch, 7);

        assertThat(problem.code()).isEqualTo(CommonProblem.VERSION_REQUIRED);
        assertThat(problem.status()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"70\"", "\"6\",\"8\""})
    void refusesAnotherVersionAndNamesTheActualOne(String ifMatch) {
        ProblemException problem = refusal(ifMatch, 7);

        assertThat(problem.code()).isEqualTo(CommonProblem.STALE_VERSION);
        assertThat(problem.status()).isEqualTo(412);
        assertThat(problem.extensions()).isEqualTo(Map.of("version", 7L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"7", "abc", "\"abc\"", "\"7\", *", "\"99999999999999999999\"", "\"7\","})
    void saysWhatATagLooksLike(String ifMatch) {
        ProblemException problem = refusal(ifMatch, 7);

        assertThat(problem.code()).isEqualTo(CommonProblem.VERSION_FORMAT);
        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void anEventNeedsNoVersion() {
        assertThatCode(() -> ExpectedVersion.any().check(7)).doesNotThrowAnyException();
    }

    @Test
    void tagsAVersionInQuotes() {
        assertThat(ExpectedVersion.tag(12)).isEqualTo("\"12\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"7\"         | true",
                "W/\"7\"       | true",
                "\"6\", \"7\"  | true",
                "*             | true",
                "\"6\"         | false",
                "7             | false",
                "``            | false",
                "              | false"
            })
    void comparesIfNoneMatchWeakly(String ifNoneMatch, boolean matches) {
        assertThat(ExpectedVersion.matches(ifNoneMatch, 7)).isEqualTo(matches);
    }

    @Test
    void tellsTheNewestVersionTheCallerHasSeen() {
        assertThat(ExpectedVersion.of("\"6\", \"12\"").seen()).hasValue(12);
        assertThat(ExpectedVersion.any().seen()).isEmpty();
        assertThat(ExpectedVersion.of(null).seen()).isEmpty();
        assertThat(ExpectedVersion.of("\"99999999999999999999\"").seen()).isEmpty();
    }

    private static ProblemException refusal(String ifMatch, long actual) {
        return catchThrowableOfType(
                ProblemException.class, () -> ExpectedVersion.of(ifMatch).check(actual));
    }
}
