package id.halal.quota.yearend;

import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What was decided, kept for good, and what follows for the programme. */
@Singleton
class YearEndRecord {

    private final Sql sql;
    private final DomainClock clock;
    private final DueFacts dueFacts;

    YearEndRecord(Sql sql, DomainClock clock, DueFacts dueFacts) {
        this.sql = sql;
        this.clock = clock;
        this.dueFacts = dueFacts;
    }

    void keep(
            BudgetYear year,
            YearEndDecisions.OfHold hold,
            @Nullable UUID toProgramme,
            YearEndDecisions request,
            String actor) {
        sql.update(
                """
                insert into year_end_decision (id, programme_id, application_id, decision, to_programme_id, document_number, reason,
                                               province_code, regency_code, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                year.id(),
                hold.applicationId(),
                hold.decision(),
                toProgramme,
                request.documentNumber(),
                request.reason(),
                year.provinceCode(),
                year.regencyCode(),
                actor,
                clock.instant());
    }

    /** On the last day a freed unit may still reach who waits; after it, the programme closes when nothing is open any more. */
    void settle(BudgetYear year, long stillOpen) {
        sql.update("insert into waitlist_check (id, programme_id) values (?, ?)", Ids.next(), year.id());
        if (year.yearEndedAt() != null && stillOpen == 0) {
            dueFacts.schedule(year.id(), YearEndAlert.END, clock.instant());
        }
    }
}
