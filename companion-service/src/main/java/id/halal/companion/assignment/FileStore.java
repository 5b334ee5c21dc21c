package id.halal.companion.assignment;

import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projection of application-service's files; what a request sees of it is cut by row-level security. */
@Singleton
public class FileStore {

    private static final String SELECT = "select * from application_file where application_id = ?";

    private final Sql sql;

    FileStore(Sql sql) {
        this.sql = sql;
    }

    /** The events of one file arrive in order, so the last one told is what is. */
    public void told(ApplicationFact fact) {
        sql.update(
                """
                insert into application_file (application_id, business_id, channel, facilitation_code, province_code, regency_code,
                    lp3h_registration, companion_registration, filed_by_companion, owner_subject, status, told_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (application_id) do update set channel = excluded.channel,
                    facilitation_code = excluded.facilitation_code, province_code = excluded.province_code,
                    regency_code = excluded.regency_code, lp3h_registration = excluded.lp3h_registration,
                    companion_registration = excluded.companion_registration,
                    filed_by_companion = excluded.filed_by_companion, owner_subject = excluded.owner_subject,
                    status = excluded.status, told_at = excluded.told_at,
                    waiting_since = case when excluded.status in ('AWAITING_COMPANION', 'IN_VERIFICATION') then application_file.waiting_since end""",
                fact.applicationId(),
                fact.businessId(),
                fact.channel(),
                fact.facilitationCode(),
                fact.provinceCode(),
                fact.regencyCode(),
                fact.lp3hRegistration(),
                fact.companionRegistration(),
                fact.filedByCompanion(),
                fact.ownerSubject(),
                fact.to(),
                fact.at());
    }

    public Optional<ApplicationFile> find(UUID applicationId) {
        return sql.first(SELECT, FileStore::read, applicationId);
    }

    /** Locked until the transaction ends: placing a file happens once at a time. */
    Optional<ApplicationFile> lock(UUID applicationId) {
        return sql.first(SELECT + " for update", FileStore::read, applicationId);
    }

    void waitSince(UUID applicationId, @Nullable Instant since) {
        sql.update("update application_file set waiting_since = ? where application_id = ?", since, applicationId);
    }

    /** Files for which nobody was found, in the LP3H and one of the regencies of a companion who has become free to work. */
    List<UUID> waitingFor(UUID companion) {
        return sql.list("""
                select f.application_id from application_file f, companion c
                where c.id = ? and f.waiting_since is not null and f.regency_code = any (c.service_codes)
                  and (f.lp3h_registration is null or f.lp3h_registration = c.lp3h_registration)
                order by f.waiting_since, f.application_id""", row -> row.getObject(1, UUID.class), companion);
    }

    List<UUID> waitingForLp3h(UUID lp3h) {
        return sql.list("""
                select f.application_id from application_file f, lp3h l
                where l.id = ? and f.waiting_since is not null
                  and (f.lp3h_registration is null or f.lp3h_registration = l.registration)
                order by f.waiting_since, f.application_id""", row -> row.getObject(1, UUID.class), lp3h);
    }

    static ApplicationFile read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new ApplicationFile(
                row.getObject("application_id", UUID.class),
                row.getObject("business_id", UUID.class),
                row.getString("channel"),
                row.getString("facilitation_code"),
                row.getString("province_code"),
                row.getString("regency_code"),
                row.getString("lp3h_registration"),
                row.getString("companion_registration"),
                row.getBoolean("filed_by_companion"),
                row.getString("owner_subject"),
                row.getString("status"),
                Sql.instantOrNull(row, "waiting_since"));
    }
}
