package id.halal.application.document;

import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Reads documents through the file they belong to. */
@Singleton
public class DocumentFinder {

    /** A document with its bytes as they are kept. */
    public record Stored(DocumentView document, byte[] content) {}

    private final ApplicationFinder files;
    private final Documents documents;
    private final DocumentContents contents;
    private final PhotoFactRows photos;

    DocumentFinder(ApplicationFinder files, Documents documents, DocumentContents contents, PhotoFactRows photos) {
        this.files = files;
        this.documents = documents;
        this.contents = contents;
        this.photos = photos;
    }

    public List<DocumentView> list(CallerScope scope, UUID application) {
        return documents.all(files.get(scope, application).id());
    }

    public Stored get(CallerScope scope, UUID application, String sha256) {
        Documents.Kept document = row(scope, application, sha256);
        return new Stored(document.view(), contents.read(application, document));
    }

    /** @throws ProblemException 404 also when the bytes are gone */
    Documents.Kept whole(CallerScope scope, UUID application, String sha256) {
        Documents.Kept document = row(scope, application, sha256);
        if (!contents.has(document)) {
            throw ProblemException.notFound();
        }
        return document;
    }

    /** Leaves one audit row. */
    PhotoPlaceView place(CallerScope scope, UUID application, String sha256, @Nullable String purpose) {
        files.get(scope, application);
        return photos.reveal(application, sha256, purpose);
    }

    private Documents.Kept row(CallerScope scope, UUID application, String sha256) {
        files.get(scope, application);
        return documents.one(application, sha256).orElseThrow(ProblemException::notFound);
    }
}
