package id.halal.companion.assignment;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** Who could be asked for a file. Runs as the worker, since no caller sees all of them. */
@Singleton
class CandidateSource {

    private final Sql sql;
    private final DomainClock clock;

    CandidateSource(Sql sql, DomainClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Active companions of the file's LP3H (of any, when it names none) who serve its regency and were not asked for it before: who
     * declined, let the offer lapse or had it taken away is not asked again by this rule.
     */
    List<Candidate> of(ApplicationFile file) {
        return sql.list(
                """
                select c.id, c.registration, c.lp3h_registration,
                       (select count(*) from assignment a
                        where a.companion_id = c.id and a.status in ('OFFERED', 'ACCEPTED')) as open,
                       (select count(*) from assignment a where a.companion_id = c.id and a.offered_at >= ?) as today
                from companion c join lp3h l on l.registration = c.lp3h_registration and l.status = 'ACTIVE'
                where c.status = 'ACTIVE' and (?::text is null or c.lp3h_registration = ?) and ? = any (c.service_codes)
                  and not exists (select 1 from assignment a where a.application_id = ? and a.companion_id = c.id)""",
                row -> new Candidate(
                        row.getObject("id", UUID.class),
                        row.getString("registration"),
                        row.getString("lp3h_registration"),
                        row.getInt("open"),
                        row.getInt("today")),
                WorkingCalendar.startOf(WorkingCalendar.dateOf(clock.instant())),
                file.lp3hRegistration(),
                file.lp3hRegistration(),
                file.regencyCode(),
                file.applicationId());
    }
}
