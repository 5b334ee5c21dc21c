package id.halal.quota.reallocation;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What was done to a pull-back, an increase request or a pending operation; written in the transaction of the change. */
@Singleton
public class OperationHistory {

    /**
     * Where the subject lies, for the scope of its history.
     *
     * @param lp3h of an LP3H's node
     */
    public record Lies(
            @Nullable String provinceCode,
            @Nullable String regencyCode,
            @Nullable String lp3h) {

        /** The narrowest region known, for its events. */
        public @Nullable String region() {
            return regencyCode == null ? provinceCode : regencyCode;
        }
    }

    /** One step of a subject's life. */
    public record Step(
            String action,
            @Nullable String from,
            String to,
            String actor,
            @Nullable String reason) {}

    private final Sql sql;
    private final DomainClock clock;

    OperationHistory(Sql sql, DomainClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void add(UUID subject, Lies lies, Step step) {
        sql.update(
                """
                insert into operation_history (id, subject, action, from_status, to_status, actor, reason, province_code,
                                               regency_code, lp3h, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                subject,
                step.action(),
                step.from(),
                step.to(),
                step.actor(),
                step.reason(),
                lies.provinceCode(),
                lies.regencyCode(),
                lies.lp3h(),
                clock.instant());
    }
}
