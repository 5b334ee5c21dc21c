package id.halal.application.sihalal;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SihalalHistoryTest {

    private static final SihalalFact VERIFIED = at("OF71", "2026-11-02T02:00:00Z");
    private static final SihalalFact REGISTERED = at("OF74", "2026-11-03T02:00:00Z");
    private static final SihalalFact RETURNED = at("OF280", "2026-11-04T02:00:00Z");
    private static final SihalalFact RETURNED_AGAIN = at("OF280", "2026-11-04T08:00:00Z");

    private static SihalalFact at(String code, String instant) {
        return new SihalalFact(code, Instant.parse(instant), false, null, null, null);
    }

    private static SihalalFact now(String code) {
        return new SihalalFact(code, null, false, null, null, null);
    }

    private static SihalalFact shown(String code, String day) {
        return SihalalFact.shown(code, LocalDate.parse(day), null, null, null);
    }

    @Test
    void aHistoryToldAgainAndAgainIsNewsOnce() {
        List<SihalalFact> known = new ArrayList<>();
        for (List<SihalalFact> told : List.of(
                List.of(VERIFIED),
                List.of(VERIFIED, REGISTERED),
                List.of(VERIFIED, REGISTERED),
                List.of(VERIFIED, REGISTERED, RETURNED, RETURNED_AGAIN))) {
            known.addAll(SihalalHistory.news(known, told));
        }
        assertThat(known).containsExactly(VERIFIED, REGISTERED, RETURNED, RETURNED_AGAIN);
        assertThat(SihalalHistory.news(known, List.of(VERIFIED, REGISTERED, RETURNED, RETURNED_AGAIN)))
                .isEmpty();
    }

    @Test
    void withoutDatesOnlyAChangeIsNews() {
        assertThat(SihalalHistory.news(List.of(), List.of(now("OF71")))).hasSize(1);
        assertThat(SihalalHistory.news(List.of(now("OF71")), List.of(now("OF71"))))
                .isEmpty();
        assertThat(SihalalHistory.news(List.of(now("OF280"), now("OF10")), List.of(now("OF280"))))
                .hasSize(1);
    }

    @Test
    void whatThePortalShowedIsNotNewsWhenSihalalTellsItExactly() {
        assertThat(SihalalHistory.news(List.of(shown("OF74", "2026-11-03")), List.of(VERIFIED, REGISTERED)))
                .containsExactly(VERIFIED);
        assertThat(SihalalHistory.news(List.of(VERIFIED, REGISTERED), List.of(shown("OF74", "2026-11-03"))))
                .isEmpty();
        assertThat(SihalalHistory.news(List.of(VERIFIED, REGISTERED), List.of(shown("OF74", "2026-11-04"))))
                .hasSize(1);
    }

    @Test
    void aCertificateNumberThatWasMissingIsNews() {
        SihalalFact bare = now("OF300");
        SihalalFact whole =
                new SihalalFact("OF300", null, false, null, "ID64110017058841126", LocalDate.parse("2026-11-20"));
        assertThat(SihalalHistory.news(List.of(bare), List.of(whole))).containsExactly(whole);
        assertThat(SihalalHistory.news(List.of(bare, whole), List.of(bare))).isEmpty();
    }
}
