package id.halal.application.document;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of documents; the caller's scope comes with the transaction, through the file. */
@Singleton
public class Documents {

    private static final String COLUMNS = "sha256, kind, name, media_type, bytes, width, height, uploaded_at";
    private static final Sql.Row<DocumentView> ROW = row -> new DocumentView(
            row.getString("sha256"),
            DocumentKind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("media_type"),
            row.getInt("bytes"),
            row.getObject("width", Integer.class),
            row.getObject("height", Integer.class),
            Sql.instant(row, "uploaded_at"));

    private final Sql sql;

    Documents(Sql sql) {
        this.sql = sql;
    }

    Optional<DocumentView> one(UUID application, String sha256) {
        return sql.first(
                "select " + COLUMNS + " from document where application_id = ? and sha256 = ?",
                ROW,
                application,
                sha256);
    }

    List<DocumentView> all(UUID application) {
        return sql.list(
                "select " + COLUMNS + " from document where application_id = ? order by uploaded_at, sha256",
                ROW,
                application);
    }

    /** Which of these hashes are accepted photos of a visit to this file. */
    public Set<String> acceptedPhotos(UUID application) {
        return sql
                .list(
                        "select sha256 from document where application_id = ? and kind = ?",
                        row -> row.getString("sha256"),
                        application,
                        DocumentKind.VISIT_PHOTO)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return false when a twin was faster */
    boolean add(UUID application, DocumentView document, String uploadedBy) {
        return sql.update(
                        """
                        insert into document (application_id, sha256, kind, name, media_type, bytes, width, height, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?::int, ?::int, ?, ?) on conflict (application_id, sha256) do nothing""",
                        application,
                        document.sha256(),
                        document.kind(),
                        document.name(),
                        document.mediaType(),
                        document.bytes(),
                        document.width(),
                        document.height(),
                        uploadedBy,
                        document.uploadedAt())
                == 1;
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
