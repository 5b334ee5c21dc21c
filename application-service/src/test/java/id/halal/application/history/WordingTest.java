package id.halal.application.history;

import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;
import id.halal.platform.web.problem.Messages;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    private final Messages messages = new Messages();

    @Test
    void everyActionAndEveryStatusHasItsSentenceInBothLanguages() {
        for (Locale language : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
            assertThat(Arrays.stream(ApplicationAction.values()).map(action -> "HISTORY_" + action))
                    .allMatch(key -> messages.knows(language, key));
            assertThat(Arrays.stream(ApplicationStatus.values()).map(status -> "NEXT_" + status))
                    .allMatch(key -> messages.knows(language, key));
        }
    }

    @Test
    void datesAreThoseOfJakartaInTheLanguageOfTheReader() {
        Wording wording = new Wording(messages);
        Instant evening = Instant.parse("2026-08-16T17:30:00Z");
        assertThat(wording.date(Messages.INDONESIAN, evening)).isEqualTo("17 Agustus 2026");
        assertThat(wording.date(Locale.ENGLISH, evening)).isEqualTo("17 August 2026");
        assertThat(wording.role(Messages.INDONESIAN, "lp3h-coordinator")).isEqualTo("koordinator LP3H");
        assertThat(wording.role(Locale.ENGLISH, "unheard-of")).isEqualTo("unheard-of");
    }
}
