package id.halal.application.registration;

import id.halal.application.filing.Application;
import id.halal.contracts.Channel;
import id.halal.contracts.quota.TariffFact;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;

/** What a self-declare file costs: the tariff that programmes are billed by holds for those who pay themselves, too. */
@Singleton
public class SelfDeclareTariffs {

    private final Sql sql;
    private final DomainClock clock;

    SelfDeclareTariffs(Sql sql, DomainClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whole rupiah its business owes for a file: nothing where a programme pays. What is not handed in yet is told by today's tariff. */
    long owed(Application file) {
        if (file.channel().facilitated()) {
            return 0;
        }
        Instant at = file.submittedAt() == null ? clock.instant() : file.submittedAt();
        return on(WorkingCalendar.dateOf(at));
    }

    /** Whole rupiah; a file is charged what held on the day it was handed in. */
    private long on(LocalDate day) {
        return sql.first("""
                        select total_rupiah from self_declare_tariff
                        where valid_from <= greatest(?::date, (select min(valid_from) from self_declare_tariff))
                        order by valid_from desc limit 1""", row -> row.getLong("total_rupiah"), day)
                .orElseThrow(() -> new IllegalStateException("no self-declare tariff"));
    }

    /** A new version was published. One that is here already stays as it is: files may have been charged by it. */
    public void told(TariffFact tariff) {
        if (tariff.channel() == Channel.SELF_DECLARE_FACILITATED) {
            sql.update(
                    "insert into self_declare_tariff (valid_from, total_rupiah) values (?, ?) on conflict (valid_from) do nothing",
                    tariff.validFrom(),
                    tariff.tariff().total());
        }
    }
}
