package id.halal.application.document;

import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.UUID;

/** The bytes of documents: in the storage, or still in the table they once lay in, until {@link DocumentMoveJob} has been there. */
@Singleton
class DocumentContents {

    private final ContentStorage storage;
    private final Sql sql;

    DocumentContents(ContentStorage storage, Sql sql) {
        this.storage = storage;
        this.sql = sql;
    }

    /** Whether the bytes are where they should be; a document without them may be sent again. */
    boolean has(Documents.Kept document) {
        String content = document.contentSha256();
        return content == null || storage.exists(content);
    }

    /** Runs in a reading transaction of the caller, for what still lies in the table. */
    byte[] read(UUID application, Documents.Kept document) {
        String content = document.contentSha256();
        return content == null ? fromTable(application, document.view().sha256()) : storage.read(content);
    }

    private byte[] fromTable(UUID application, String sha256) {
        return sql.first(
                        "select content from document_content where application_id = ? and sha256 = ?",
                        row -> row.getBytes("content"),
                        application,
                        sha256)
                .orElseThrow(ProblemException::notFound);
    }
}
