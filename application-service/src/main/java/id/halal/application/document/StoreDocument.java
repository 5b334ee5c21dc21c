package id.halal.application.document;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.FilingProblem;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** Takes a document by the hash of its bytes; sent again it is the same document. */
@Singleton
class StoreDocument {

    /** What was sent. */
    record Upload(
            UUID application,
            String sha256,
            DocumentKind kind,
            @Nullable String name,
            byte[] content) {}

    private final Files files;
    private final Documents documents;
    private final DocumentStore store;
    private final ContentInspector inspector;
    private final DocumentConfig config;
    private final DomainClock clock;

    StoreDocument(
            Files files,
            Documents documents,
            DocumentStore store,
            ContentInspector inspector,
            DocumentConfig config,
            DomainClock clock) {
        this.files = files;
        this.documents = documents;
        this.store = store;
        this.inspector = inspector;
        this.config = config;
        this.clock = clock;
    }

    Written store(CallerScope scope, Upload upload, Actor actor) {
        Application file = files.open(scope, upload, actor);
        Optional<DocumentView> before = documents.one(file.id(), upload.sha256());
        if (before.isPresent()) {
            return Written.ok(before.get());
        }
        checkBytes(upload);
        InspectedContent content = inspector.inspect(upload.content());
        if (upload.kind() == DocumentKind.VISIT_PHOTO) {
            checkPhoto(upload, content);
        }
        DocumentView document = new DocumentView(
                upload.sha256(),
                upload.kind(),
                upload.name(),
                content.mediaType(),
                content.bytes().length,
                content.width(),
                content.height(),
                clock.instant());
        if (!documents.add(file.id(), document, actor.subject())) {
            return Written.ok(documents.one(file.id(), upload.sha256()).orElse(document));
        }
        store.put(file.id(), upload.sha256(), content.bytes());
        return new Written(201, "/api/v1/applications/" + file.id() + "/documents/" + upload.sha256(), null, document);
    }

    private void checkBytes(Upload upload) {
        if (upload.content().length > config.maxBytes()) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_TOO_LARGE, config.maxBytes());
        }
        String name = upload.name();
        if (name != null && name.length() > config.maxNameLength()) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_NAME_LENGTH, config.maxNameLength());
        }
        if (!Sha256.hex(upload.content()).equals(upload.sha256())) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_HASH_MISMATCH);
        }
    }

    private void checkPhoto(Upload upload, InspectedContent content) {
        if (!content.isImage()) {
            throw ProblemException.of(DocumentProblem.PHOTO_NOT_AN_IMAGE);
        }
        if (content.shorterSide() < config.minPhotoSide()) {
            throw ProblemException.of(DocumentProblem.PHOTO_TOO_SMALL, config.minPhotoSide());
        }
        if (!documents.claimPhoto(upload.application(), upload.sha256())) {
            throw ProblemException.of(DocumentProblem.PHOTO_SEEN_ELSEWHERE);
        }
    }

    /** Which files still take documents, and from whom. */
    @Singleton
    static class Files {

        private final ApplicationFinder finder;
        private final StatusChange change;

        Files(ApplicationFinder finder, StatusChange change) {
            this.finder = finder;
            this.change = change;
        }

        Application open(CallerScope scope, Upload upload, Actor actor) {
            Application file = finder.get(scope, upload.application());
            boolean photo = upload.kind() == DocumentKind.VISIT_PHOTO;
            if (photo && (actor.companion() == null || !actor.companion().equals(file.companion()))) {
                throw ProblemException.of(FilingProblem.NOT_ASSIGNED_COMPANION);
            }
            if (photo ? !file.status().admitted() : file.status().ended()) {
                throw change.illegal(file, "upload-document", actor);
            }
            return file;
        }
    }
}
