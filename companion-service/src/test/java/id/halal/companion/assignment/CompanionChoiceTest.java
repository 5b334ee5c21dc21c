package id.halal.companion.assignment;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class CompanionChoiceTest {

    @Test
    void theLeastOpenFilesComeFirst() {
        assertThat(best(candidate("A", 2, 0), candidate("B", 1, 9))).isEqualTo("B");
    }

    @Test
    void amongEquallyLoadedTheLeastOffersToday() {
        assertThat(best(candidate("A", 1, 3), candidate("B", 1, 2), candidate("C", 2, 0)))
                .isEqualTo("B");
    }

    @Test
    void amongEqualsTheLowerRegistration() {
        assertThat(best(candidate("6472000302", 1, 1), candidate("6472000301", 1, 1)))
                .isEqualTo("6472000301");
    }

    @Test
    void nobodyIsNobody() {
        assertThat(CompanionChoice.best(List.of())).isEmpty();
    }

    private static String best(Candidate... candidates) {
        return CompanionChoice.best(List.of(candidates)).orElseThrow().registration();
    }

    private static Candidate candidate(String registration, int open, int today) {
        return new Candidate(UUID.randomUUID(), registration, "1164000001", open, today);
    }
}
