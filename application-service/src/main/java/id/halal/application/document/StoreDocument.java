package id.halal.application.document;

import id.halal.application.document.inspect.ContentInspector;
import id.halal.application.document.inspect.InspectProblem;
import id.halal.application.document.inspect.InspectedContent;
import id.halal.application.filing.Actor;
import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * Takes a document by the hash of its bytes; sent again it is the same document. Looks first, then inspects and stores the bytes outside
 * of any transaction, and only then writes the row that refers to them: a crash in between leaves bytes that are swept, never a row
 * without bytes.
 */
@Singleton
class StoreDocument {

    /**
     * What was sent.
     *
     * @param sha256 of these bytes, as the sender claims
     */
    record Upload(
            UUID application,
            String sha256,
            DocumentKind kind,
            @Nullable String name,
            byte[] content) {}

    private final ScopedTransactions transactions;
    private final Writes writes;
    private final DocumentRows rows;
    private final ContentInspector inspector;
    private final ContentStorage storage;
    private final DocumentConfig config;

    StoreDocument(
            ScopedTransactions transactions,
            Writes writes,
            DocumentRows rows,
            ContentInspector inspector,
            ContentStorage storage,
            DocumentConfig config) {
        this.transactions = transactions;
        this.writes = writes;
        this.rows = rows;
        this.inspector = inspector;
        this.storage = storage;
        this.config = config;
    }

    Response store(Upload upload, Actor actor) {
        checkClaims(upload);
        Optional<DocumentView> before = transactions.read(scope -> rows.kept(scope, upload, actor));
        if (before.isPresent()) {
            return Response.ok(before.get(), MediaType.APPLICATION_JSON).build();
        }
        InspectedContent content = inspected(upload);
        String kept = storage.put(content.bytes()).sha256();
        return writes.run(scope -> rows.write(scope, upload, content, kept, actor));
    }

    private void checkClaims(Upload upload) {
        if (upload.content().length > config.maxBytes()) {
            throw ProblemException.of(InspectProblem.DOCUMENT_TOO_LARGE, config.maxBytes());
        }
        if (upload.content().length == 0) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_EMPTY);
        }
        DocumentName.check(upload.name(), config.maxNameLength());
        if (!Sha256.hex(upload.content()).equals(upload.sha256())) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_HASH_MISMATCH);
        }
    }

    private InspectedContent inspected(Upload upload) {
        boolean photo = upload.kind() == DocumentKind.VISIT_PHOTO;
        if (photo && !inspector.type(upload.content()).startsWith("image/")) {
            throw ProblemException.of(DocumentProblem.PHOTO_NOT_AN_IMAGE);
        }
        InspectedContent content = inspector.inspect(upload.content());
        if (photo && content.shorterSide() < config.minPhotoSide()) {
            throw ProblemException.of(DocumentProblem.PHOTO_TOO_SMALL, config.minPhotoSide());
        }
        return content;
    }
}
