package id.halal.companion.assignment;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.Optional;
import java.util.UUID;

/** Which files a companion has, or has had, in hand. */
@Singleton
public class AcceptedFiles {

    /** Where the file's production facility lies. */
    public record AcceptedFile(String provinceCode, String regencyCode) {}

    private final Sql sql;

    AcceptedFiles(Sql sql) {
        this.sql = sql;
    }

    /** Empty unless this companion once accepted this file. */
    public Optional<AcceptedFile> of(String companionRegistration, UUID applicationId) {
        return sql.first(
                """
                select province_code, regency_code from assignment
                where application_id = ? and companion_registration = ? and accepted_at is not null order by id desc limit 1""",
                row -> new AcceptedFile(row.getString("province_code"), row.getString("regency_code")),
                applicationId,
                companionRegistration);
    }
}
