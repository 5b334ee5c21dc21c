package id.halal.application.document;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of documents; the caller's scope comes with the transaction, through the file. */
@Singleton
public class Documents {

    /**
     * A row.
     *
     * @param contentSha256 of the bytes as kept; null while they still lie in the database
     */
    record Kept(DocumentView view, @Nullable String contentSha256) {}

    /**
     * When an accepted photo of a visit says it was taken.
     *
     * @param takenAt null when it does not say
     * @param zoneStated false: up to two hours off
     */
    public record PhotoTime(@Nullable Instant takenAt, boolean zoneStated) {

        private static final Duration ZONES = Duration.ofHours(2);

        /** Whether it was taken no further than this from the given time, as far as it says. */
        public boolean isWithin(Duration most, Instant time) {
            Duration allowed = zoneStated ? most : most.plus(ZONES);
            return takenAt == null || Duration.between(takenAt, time).abs().compareTo(allowed) <= 0;
        }
    }

    private static final String SELECT = """
            select d.sha256, d.kind, d.name, d.media_type, d.bytes, d.width, d.height, d.uploaded_by, d.uploaded_role, d.uploaded_at,
                   d.content_sha256, p.id as photo, p.taken_at, p.zone_stated, p.place_known, p.outside_province
            from document d left join photo_fact p on p.application_id = d.application_id and p.sha256 = d.sha256
            where d.application_id = ?""";
    private static final Sql.Row<Kept> ROW = row -> new Kept(
            new DocumentView(
                    row.getString("sha256"),
                    DocumentKind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getInt("bytes"),
                    row.getObject("width", Integer.class),
                    row.getObject("height", Integer.class),
                    row.getString("uploaded_by"),
                    row.getString("uploaded_role"),
                    Sql.instant(row, "uploaded_at"),
                    photo(row)),
            row.getString("content_sha256"));

    private final Sql sql;

    Documents(Sql sql) {
        this.sql = sql;
    }

    Optional<Kept> one(UUID application, String sha256) {
        return sql.first(SELECT + " and d.sha256 = ?", ROW, application, sha256);
    }

    List<DocumentView> all(UUID application) {
        return sql.list(SELECT + " order by d.uploaded_at, d.sha256", ROW, application).stream()
                .map(Kept::view)
                .toList();
    }

    /** The accepted photos of visits to this file, by their hash. */
    public Map<String, PhotoTime> visitPhotos(UUID application) {
        return sql
                .list(
                        SELECT + " and d.kind = ?",
                        row -> Map.entry(
                                row.getString("sha256"),
                                new PhotoTime(Sql.instantOrNull(row, "taken_at"), row.getBoolean("zone_stated"))),
                        application,
                        DocumentKind.VISIT_PHOTO)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable PhotoFactsView photo(ResultSet row) throws SQLException {
        return row.getObject("photo") == null
                ? null
                : new PhotoFactsView(
                        Sql.instantOrNull(row, "taken_at"),
                        row.getBoolean("zone_stated"),
                        row.getBoolean("place_known"),
                        row.getObject("outside_province", Boolean.class));
    }

    /** The hashes of all documents of the file. */
    public Set<String> hashes(UUID application) {
        return all(application).stream().map(DocumentView::sha256).collect(Collectors.toUnmodifiableSet());
    }

    /** @return false when a twin was faster */
    boolean add(UUID application, Kept document) {
        DocumentView view = document.view();
        return sql.update(
                        """
                        insert into document (application_id, sha256, kind, name, media_type, bytes, width, height, uploaded_by,
                            uploaded_role, uploaded_at, content_sha256)
                        values (?, ?, ?, ?, ?, ?, ?::int, ?::int, ?, ?, ?, ?) on conflict (application_id, sha256) do nothing""",
                        application,
                        view.sha256(),
                        view.kind(),
                        view.name(),
                        view.mediaType(),
                        view.bytes(),
                        view.width(),
                        view.height(),
                        view.uploadedBy(),
                        view.uploadedRole(),
                        view.uploadedAt(),
                        document.contentSha256())
                == 1;
    }

    /** The bytes of this document were lost and have been sent again; drawn anew they may be others. */
    void mend(UUID application, String sha256, String contentSha256, int bytes) {
        sql.update(
                "update document set content_sha256 = ?, bytes = ? where application_id = ? and sha256 = ?",
                contentSha256,
                bytes,
                application,
                sha256);
    }

    /** Whether a proof of payment or an audit report rests on it. */
    boolean isReferredTo(UUID application, String sha256) {
        return sql.first("""
                        select exists (select from payment_proof where application_id = ? and sha256 = ?)
                            or exists (select from audit_report where application_id = ? and sha256 = ?) as used""", row -> row.getBoolean("used"), application, sha256, application, sha256)
                .orElseThrow();
    }

    void remove(UUID application, String sha256) {
        sql.update("delete from document_content where application_id = ? and sha256 = ?", application, sha256);
        sql.update("delete from document where application_id = ? and sha256 = ?", application, sha256);
    }

    /** @return false when another file, perhaps one this caller may not see, has the same photo */
    boolean claimPhoto(UUID application, String sha256) {
        int claimed = sql.update(
                "insert into photo_fingerprint (sha256, application_id) values (?, ?) on conflict (sha256) do nothing",
                sha256,
                application);
        return claimed == 1
                || sql.first(
                                "select 1 from photo_fingerprint where sha256 = ? and application_id = ?",
                                row -> row.getInt(1),
                                sha256,
                                application)
                        .isPresent();
    }
}
