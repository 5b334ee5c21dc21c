package id.halal.companion.fee;

import id.halal.contracts.application.ApplicationFact;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.FeeFact;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What companions and LP3H have earned: once per certified file, in the amounts of the file's programme. Runs as the worker, on events.
 */
@Singleton
public class FeeLedger {

    private record Tariff(long companion, long lp3h) {}

    private record Pending(UUID id, UUID application, String companion, String lp3h, String regency) {}

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;
    private final FeeConfig config;

    FeeLedger(Sql sql, Outbox outbox, DomainClock clock, FeeConfig config) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    /** A file was certified; its fee falls due, unless its programme is not known yet: then it waits for the programme's tariff. */
    public void certified(ApplicationFact fact, String companion, String lp3h) {
        Optional<Tariff> tariff = tariff(fact.facilitationCode());
        Tariff amounts = tariff.orElse(new Tariff(config.companionRupiah(), config.lp3hRupiah()));
        Instant now = clock.instant();
        UUID id = Ids.next();
        int added = sql.update(
                """
                insert into fee (id, application_id, facilitation_code, companion_registration, lp3h_registration, province_code,
                    regency_code, certificate_number, certified_on, companion_rupiah, lp3h_rupiah, created_at, settled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (application_id) do nothing""",
                id,
                fact.applicationId(),
                fact.facilitationCode(),
                companion,
                lp3h,
                fact.provinceCode(),
                fact.regencyCode(),
                fact.certificateNumber(),
                fact.certifiedOn(),
                amounts.companion(),
                amounts.lp3h(),
                now,
                tariff.isPresent() ? now : null);
        if (added == 1 && tariff.isPresent()) {
            tell(new Pending(id, fact.applicationId(), companion, lp3h, fact.regencyCode()), amounts, now);
        }
    }

    /** Number or date of the certificate were put right; what is owed stays. */
    public void corrected(ApplicationFact fact) {
        if (fact.certificateNumber() != null && fact.certifiedOn() != null) {
            sql.update(
                    "update fee set certificate_number = ?, certified_on = ? where application_id = ?",
                    fact.certificateNumber(),
                    fact.certifiedOn(),
                    fact.applicationId());
        }
    }

    /** A programme was told; an older snapshot than the one kept changes nothing. Fees that waited for it fall due. */
    public void programmeTold(ProgrammeSnapshot programme) {
        sql.update(
                """
                insert into programme_tariff as t (facilitation_code, programme_id, companion_rupiah, lp3h_rupiah, version)
                values (?, ?, ?, ?, ?)
                on conflict (facilitation_code) do update set programme_id = excluded.programme_id,
                    companion_rupiah = excluded.companion_rupiah, lp3h_rupiah = excluded.lp3h_rupiah, version = excluded.version
                where t.programme_id <> excluded.programme_id or t.version <= excluded.version""",
                programme.facilitationCode(),
                programme.programmeId(),
                programme.tariff().companion(),
                programme.tariff().lp3h(),
                programme.version());
        tariff(programme.facilitationCode()).ifPresent(tariff -> settle(programme.facilitationCode(), tariff));
    }

    private void settle(String facilitationCode, Tariff tariff) {
        Instant now = clock.instant();
        List<Pending> settled = sql.list(
                """
                update fee set settled_at = ?, companion_rupiah = ?, lp3h_rupiah = ?
                where facilitation_code = ? and settled_at is null
                returning id, application_id, companion_registration, lp3h_registration, regency_code""",
                row -> new Pending(
                        row.getObject("id", UUID.class),
                        row.getObject("application_id", UUID.class),
                        row.getString("companion_registration"),
                        row.getString("lp3h_registration"),
                        row.getString("regency_code")),
                now,
                tariff.companion(),
                tariff.lp3h(),
                facilitationCode);
        settled.forEach(fee -> tell(fee, tariff, now));
    }

    private void tell(Pending fee, Tariff amounts, Instant now) {
        outbox.append(
                CompanionEvents.FEE_DUE,
                fee.application(),
                fee.regency(),
                new FeeFact(
                        fee.id(),
                        fee.application(),
                        fee.companion(),
                        fee.lp3h(),
                        amounts.companion(),
                        amounts.lp3h(),
                        now));
    }

    /** Self-paid files name no programme: theirs is the ordinary tariff. Empty for a programme that is not known yet. */
    private Optional<Tariff> tariff(@Nullable String facilitationCode) {
        if (facilitationCode == null) {
            return Optional.of(new Tariff(config.companionRupiah(), config.lp3hRupiah()));
        }
        return sql.first(
                "select companion_rupiah, lp3h_rupiah from programme_tariff where facilitation_code = ?",
                row -> new Tariff(row.getLong("companion_rupiah"), row.getLong("lp3h_rupiah")),
                facilitationCode);
    }
}
