package id.halal.application.document;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
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

    private static final String COLUMNS =
            "sha256, kind, name, media_type, bytes, width, height, uploaded_by, uploaded_role, uploaded_at, content_sha256";
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
                    Sql.instant(row, "uploaded_at")),
            row.getString("content_sha256"));

    private final Sql sql;

    Documents(Sql sql) {
        this.sql = sql;
    }

    Optional<Kept> one(UUID application, String sha256) {
        return sql.first(
                "select " + COLUMNS + " from document where application_id = ? and sha256 = ?",
                ROW,
                application,
                sha256);
    }

    List<DocumentView> all(UUID application) {
        return sql
                .list(
                        "select " + COLUMNS + " from document where application_id = ? order by uploaded_at, sha256",
                        ROW,
                        application)
                .stream()
                .map(Kept::view)
                .toList();
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
