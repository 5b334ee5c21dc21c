package id.halal.application.misuse;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of reports; whose they are to see is the database's rule. */
@Singleton
class MisuseStore {

    /** The photo, as it lies in the storage. */
    record Photo(String contentSha256, String mediaType) {}

    record FileOfNumber(UUID application, String regencyCode) {}

    private static final String SELECT = """
            select id, version, kind, certificate_number, application_id, province_code, regency_code, description, reported_at, outcome,
                note, closed_by, closed_at
            from misuse_report""";
    private static final Sql.Row<MisuseReportView> ROW = row -> {
        String outcome = row.getString("outcome");
        return new MisuseReportView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                MisuseKind.valueOf(row.getString("kind")),
                row.getString("certificate_number"),
                row.getObject("application_id", UUID.class),
                row.getString("province_code"),
                row.getString("regency_code"),
                row.getString("description"),
                null,
                Sql.instant(row, "reported_at"),
                outcome == null ? null : MisuseOutcome.valueOf(outcome),
                row.getString("note"),
                row.getString("closed_by"),
                Sql.instantOrNull(row, "closed_at"));
    };

    private final Sql sql;

    MisuseStore(Sql sql) {
        this.sql = sql;
    }

    void add(MisuseReportView report, Photo photo, boolean contact) {
        sql.update(
                """
                insert into misuse_report (id, version, kind, certificate_number, application_id, province_code, regency_code, description,
                    photo_sha256, photo_type, has_contact, reported_at)
                values (?, 0, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?)""",
                report.id(),
                report.kind(),
                report.certificateNumber(),
                report.applicationId(),
                report.provinceCode(),
                report.regencyCode(),
                report.description(),
                photo.contentSha256(),
                photo.mediaType(),
                contact,
                report.reportedAt());
    }

    /** The file of a certificate, and where it is: public, as the certificate is. */
    Optional<FileOfNumber> fileOf(String certificateNumber) {
        return sql.first(
                """
                select c.application_id, s.regency_code from certificate c
                join application_search s on s.application_id = c.application_id where c.number = ?""",
                row -> new FileOfNumber(row.getObject("application_id", UUID.class), row.getString("regency_code")),
                certificateNumber);
    }

    Optional<MisuseReportView> find(UUID id) {
        return sql.first(SELECT + " where id = ?", ROW, id);
    }

    Optional<MisuseReportView> locked(UUID id) {
        return sql.first(SELECT + " where id = ? for update", ROW, id);
    }

    /** Newest first. */
    List<MisuseReportView> list(boolean open, @Nullable UUID before, int limit) {
        return sql.list(
                SELECT
                        + " where (not ? or outcome is null) and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                ROW,
                open,
                before,
                before,
                limit);
    }

    Optional<Photo> photo(UUID id) {
        return sql.first(
                "select photo_sha256, photo_type from misuse_report where id = ?",
                row -> new Photo(row.getString("photo_sha256"), row.getString("photo_type")),
                id);
    }

    void close(UUID id, MisuseOutcomeRequest request, String by, Instant at) {
        sql.update(
                "update misuse_report set outcome = ?, note = ?, closed_by = ?, closed_at = ?, version = version + 1 where id = ?",
                request.outcome(),
                request.note().strip(),
                by,
                at,
                id);
    }
}
