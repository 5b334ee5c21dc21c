package id.halal.application.sihalal;

import id.halal.application.filing.Application;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** When each file with a SIHALAL number is asked about next; the table survives outages of SIHALAL and of ourselves. */
@Singleton
public class SihalalLookups {

    private final Sql sql;
    private final SihalalConfig config;
    private final DomainClock clock;

    SihalalLookups(Sql sql, SihalalConfig config, DomainClock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /** The file has its number, or another one: it is asked about at once. What the former number's file was told to be is no longer its own. */
    public void follow(UUID application, String number) {
        sql.update("""
                insert into sihalal_lookup as l (application_id, sihalal_number, state, due_at) values (?, ?, 'OPEN', ?)
                on conflict (application_id) do update set sihalal_number = excluded.sihalal_number, state = 'OPEN',
                    due_at = excluded.due_at, attempts = 0, bad_answers = 0, last_problem = null, retry_at = '-infinity',
                    held_until = '-infinity', known = true, other_business = false, code = null, certificate_number = null,
                    certificate_on = null, kept_because = null
                where l.sihalal_number <> excluded.sihalal_number""", application, number, clock.instant());
    }

    /** It is asked about at once, unless it waits already. */
    boolean askNow(UUID application) {
        Instant now = clock.instant();
        return sql.update("""
                        update sihalal_lookup set due_at = least(due_at, ?), state = 'OPEN', retry_at = '-infinity'
                        where application_id = ?""", now, application) == 1;
    }

    /** SIHALAL answered for it: the answer stands in the row, and the next question is planned. */
    void answered(Application file, SihalalFact now, boolean otherBusiness, @Nullable String keptBecause) {
        told(file, now, otherBusiness, keptBecause);
        Instant at = clock.instant();
        sql.update("""
                update sihalal_lookup set due_at = ?, attempts = 0, bad_answers = 0, last_problem = null, retry_at = '-infinity',
                    answered_at = ?
                where application_id = ?""", at.plus(interval(file)), at, file.id());
    }

    /** Someone told what it says: that stands in the row too, and the question keeps its turn. */
    void told(Application file, SihalalFact now, boolean otherBusiness, @Nullable String keptBecause) {
        sql.update(
                """
                update sihalal_lookup set state = ?, known = true, other_business = ?, code = ?, certificate_number = ?,
                    certificate_on = ?::date, kept_because = ?
                where application_id = ?""",
                isOver(file, now, clock.instant()) ? "ENDED" : "OPEN",
                otherBusiness,
                now.code(),
                now.certificateNumber(),
                now.certificateOn(),
                keptBecause,
                file.id());
    }

    /** SIHALAL knows no such number: someone mistyped it, or it is too new. */
    void unknown(Application file) {
        Instant at = clock.instant();
        sql.update("""
                update sihalal_lookup set due_at = ?, attempts = 0, bad_answers = 0, last_problem = null, retry_at = '-infinity',
                    answered_at = ?, known = false, kept_because = null
                where application_id = ?""", at.plus(config.usual()), at, file.id());
    }

    private boolean isOver(Application file, SihalalFact now, Instant at) {
        if (!file.status().ended()) {
            return false;
        }
        boolean agreed = SihalalCodes.agree(file.channel(), file.status(), now.code())
                && (now.certificateNumber() == null || now.certificateNumber().equals(file.certificateNumber()));
        return agreed || file.statusSince().plus(config.afterEnd()).isBefore(at);
    }

    private Duration interval(Application file) {
        return switch (file.status()) {
            case LP3H_CHECK,
                    AWAITING_PAYMENT,
                    VERIFIED,
                    REGISTERED,
                    DOCUMENT_CHECK,
                    PAYMENT_CHECK,
                    AUDITED,
                    AT_COMMISSION,
                    DECIDED -> config.soon();
            default -> file.status().ended() || file.status().withBusiness() ? config.seldom() : config.usual();
        };
    }
}
