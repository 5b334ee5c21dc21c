package id.halal.application.document;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.Optional;
import java.util.UUID;

/** Keeps the bytes in a table of their own, in the transaction of the document's row. */
@Singleton
class DatabaseDocumentStore implements DocumentStore {

    private final Sql sql;

    DatabaseDocumentStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(UUID application, String sha256, byte[] content) {
        sql.update(
                "insert into document_content (application_id, sha256, content) values (?, ?, ?)",
                application,
                sha256,
                content);
    }

    @Override
    public Optional<byte[]> get(UUID application, String sha256) {
        return sql.first(
                "select content from document_content where application_id = ? and sha256 = ?",
                row -> row.getBytes("content"),
                application,
                sha256);
    }
}
