package id.halal.application.document;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.Collection;
import java.util.UUID;

/** Gives a file documents that another file has, without sending their bytes again. */
@Singleton
public class LinkDocuments {

    private final Sql sql;

    LinkDocuments(Sql sql) {
        this.sql = sql;
    }

    /** Photos of a visit belong to one file in the whole country and stay there. The caller sees both files. */
    public void link(UUID from, UUID to, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        sql.update("""
                insert into document (application_id, sha256, kind, name, media_type, bytes, width, height, uploaded_by, uploaded_at,
                    uploaded_role, content_sha256)
                select ?, sha256, kind, name, media_type, bytes, width, height, uploaded_by, uploaded_at, uploaded_role, content_sha256
                from document where application_id = ? and sha256 = any (?) and kind <> ? and content_sha256 is not null
                on conflict do nothing""", to, from, hashes.toArray(String[]::new), DocumentKind.VISIT_PHOTO);
    }
}
