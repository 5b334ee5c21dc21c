package id.halal.application.verification;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;

/** Counts a companion's verifications of one date; the row stays locked until the step is taken, so no two slip past the limit. */
@Singleton
class DailyCount {

    private final Sql sql;
    private final VerificationConfig config;

    DailyCount(Sql sql, VerificationConfig config) {
        this.sql = sql;
        this.config = config;
    }

    /** @throws ProblemException 409 {@code DAILY_LIMIT_REACHED} */
    void take(String companion, Instant now) {
        int count = sql.first("""
                        insert into companion_day as d (companion, day, verifications) values (?, ?, 1)
                        on conflict (companion, day) do update set verifications = d.verifications + 1
                        returning verifications""", row -> row.getInt(1), companion, WorkingCalendar.dateOf(now))
                .orElseThrow();
        if (count > config.dailyLimit()) {
            throw ProblemException.of(VerificationProblem.DAILY_LIMIT_REACHED, config.dailyLimit());
        }
    }
}
