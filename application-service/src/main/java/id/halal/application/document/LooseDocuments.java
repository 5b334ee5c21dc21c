package id.halal.application.document;

import id.halal.application.document.inspect.ContentInspector;
import id.halal.application.document.inspect.InspectProblem;
import id.halal.application.document.inspect.InspectedContent;
import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Takes documents that belong to no running file, by the same rules: size, type told from the bytes, pictures without metadata. */
@Singleton
public class LooseDocuments {

    /** @param contentSha256 of the bytes as kept; a row must refer to it soon ({@link ContentStorage}) */
    public record Loose(String mediaType, String contentSha256, boolean image) {}

    private final ContentInspector inspector;
    private final ContentStorage storage;
    private final DocumentConfig config;

    LooseDocuments(ContentInspector inspector, ContentStorage storage, DocumentConfig config) {
        this.inspector = inspector;
        this.storage = storage;
        this.config = config;
    }

    /**
     * Call it outside of a transaction.
     *
     * @param claimedSha256 of these bytes, as the sender claims; null when nothing was claimed
     * @throws ProblemException 413, 422 or 503, as for the documents of a file
     */
    public Loose keep(byte[] content, @Nullable String claimedSha256) {
        if (content.length > config.maxBytes()) {
            throw ProblemException.of(InspectProblem.DOCUMENT_TOO_LARGE, config.maxBytes());
        }
        if (content.length == 0) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_EMPTY);
        }
        if (claimedSha256 != null && !Sha256.hex(content).equals(claimedSha256)) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_HASH_MISMATCH);
        }
        InspectedContent inspected = inspector.inspect(content);
        return new Loose(inspected.mediaType(), storage.put(inspected.bytes()).sha256(), inspected.isImage());
    }
}
