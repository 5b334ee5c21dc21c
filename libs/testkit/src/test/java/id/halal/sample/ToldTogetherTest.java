package id.halal.sample;

import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.CertifiedElsewhereFact;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.due.DueFacts.Due;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.outbox.Outbox.Event;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.testkit.services.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes to the database in one statement must come out as if each had gone alone. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "quota"),
        restrictToAnnotatedClass = false)
class ToldTogetherTest {

    /** Long after any test, so that nothing fires meanwhile. */
    private static final Instant LATER = Instant.parse("2199-01-01T00:00:00Z");

    @Inject
    WorkerTransactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    DueFacts dueFacts;

    @Inject
    Sql sql;

    @Test
    void eventsOfSeveralSubjectsKeepTheirOrderAndHaveNoGaps() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        List<String> told = takenBack(() -> {
            outbox.appendAll(List.of(event(second)));
            outbox.appendAll(List.of(event(first), event(second), event(first), event(second), event(second)));
            return sql.list(
                    "select subject, sequence from outbox where subject = any (?) order by position",
                    row -> (row.getObject("subject", UUID.class).equals(first) ? "first " : "second ")
                            + row.getInt("sequence"),
                    (Object) new UUID[] {first, second});
        });

        assertThat(told).containsExactly("second 1", "first 1", "second 2", "first 2", "second 3", "second 4");
    }

    @Test
    void aNewPlanReplacesTheOldOne() {
        UUID subject = UUID.randomUUID();

        List<String> planned = takenBack(() -> {
            dueFacts.planAll(subject, List.of(new Due("limit", LATER), new Due("notice", LATER)));
            dueFacts.planAll(subject, List.of(new Due("limit", LATER), new Due("archive", LATER.plusSeconds(1))));
            return open(subject);
        });

        assertThat(planned).containsExactly("archive", "limit");
    }

    @Test
    void aPlanOfNothingForgetsAll() {
        UUID subject = UUID.randomUUID();

        assertThat(takenBack(() -> {
                    dueFacts.planAll(subject, List.of(new Due("limit", LATER)));
                    dueFacts.planAll(subject, List.of());
                    return open(subject);
                }))
                .isEmpty();
    }

    @Test
    void whatHasFiredDoesNotFireAgainForTheSameMoment() {
        UUID subject = UUID.randomUUID();

        assertThat(takenBack(() -> {
                    dueFacts.planAll(subject, List.of(new Due("limit", LATER), new Due("notice", LATER)));
                    sql.update(
                            "update due_fact set fired_at = clock_timestamp() where subject = ? and kind = 'limit'",
                            subject);
                    dueFacts.planAll(subject, List.of(new Due("limit", LATER)));
                    return open(subject);
                }))
                .isEmpty();
    }

    private List<String> open(UUID subject) {
        return sql.list(
                "select kind from due_fact where subject = ? and fired_at is null order by kind",
                row -> row.getString("kind"),
                subject);
    }

    private static Event<CertifiedElsewhereFact> event(UUID subject) {
        return new Event<>(
                BusinessEvents.CERTIFIED_ELSEWHERE,
                subject,
                "6472",
                new CertifiedElsewhereFact(subject, null, null, "OFFICER"));
    }

    private static final class TakenBack extends RuntimeException {}

    /** Looked at from within the transaction, since the relay takes events away as soon as they are committed. */
    private <T> T takenBack(Supplier<T> work) {
        List<T> result = new ArrayList<>();
        assertThatThrownBy(() -> transactions.run("test", () -> {
                    result.add(work.get());
                    throw new TakenBack();
                }))
                .isInstanceOf(TakenBack.class);
        return result.getFirst();
    }
}
