package id.halal.application.document;

import id.halal.application.document.inspect.InspectedContent;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.FilingProblem;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.Objects;
import java.util.Optional;

/** What a file says about taking a document: from whom, in which state, and whether it has it already. */
@Singleton
class DocumentRows {

    private final ApplicationFinder files;
    private final StatusChange change;
    private final Documents documents;
    private final DocumentContents contents;
    private final PhotoFactRows photos;
    private final DomainClock clock;

    DocumentRows(
            ApplicationFinder files,
            StatusChange change,
            Documents documents,
            DocumentContents contents,
            PhotoFactRows photos,
            DomainClock clock) {
        this.files = files;
        this.change = change;
        this.documents = documents;
        this.contents = contents;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * The same document, when the file has it whole. That stays the answer when the file no longer takes documents: a phone that
     * missed the first answer asks again days later.
     *
     * @throws ProblemException 409 when the file has these bytes as something else, and when it takes no documents
     */
    Optional<DocumentView> kept(CallerScope scope, StoreDocument.Upload upload, Actor actor) {
        Application file = files.get(scope, upload.application());
        allowed(file, upload, actor);
        Optional<Documents.Kept> before = documents.one(file.id(), upload.sha256());
        before.ifPresent(document -> same(document.view(), upload));
        if (before.isPresent() && contents.has(before.get())) {
            return before.map(Documents.Kept::view);
        }
        if (before.isEmpty()) {
            open(file, upload, actor);
        }
        return Optional.empty();
    }

    /** Looks at everything again: the file may have moved on while the bytes were inspected. */
    Written write(
            CallerScope scope,
            StoreDocument.Upload upload,
            InspectedContent content,
            String contentSha256,
            Actor actor) {
        Application file = files.get(scope, upload.application());
        Optional<Documents.Kept> before = documents.one(file.id(), upload.sha256());
        if (before.isPresent()) {
            return again(before.get(), upload, content, contentSha256);
        }
        open(file, upload, actor);
        if (upload.kind() == DocumentKind.VISIT_PHOTO && !documents.claimPhoto(file.id(), upload.sha256())) {
            throw ProblemException.of(DocumentProblem.PHOTO_SEEN_ELSEWHERE);
        }
        DocumentView view = new DocumentView(
                upload.sha256(),
                upload.kind(),
                upload.name(),
                content.mediaType(),
                content.bytes().length,
                content.width(),
                content.height(),
                actor.subject(),
                actor.role(),
                clock.instant(),
                null);
        if (!documents.add(file.id(), new Documents.Kept(view, contentSha256))) {
            return again(documents.one(file.id(), upload.sha256()).orElseThrow(), upload, content, contentSha256);
        }
        DocumentView stored = upload.kind() == DocumentKind.VISIT_PHOTO
                ? view.with(
                        photos.keep(file.id(), upload.sha256(), file.facility().provinceCode(), content.facts()))
                : view;
        return new Written(201, "/api/v1/applications/" + file.id() + "/documents/" + upload.sha256(), null, stored);
    }

    private Written again(
            Documents.Kept before, StoreDocument.Upload upload, InspectedContent content, String contentSha256) {
        same(before.view(), upload);
        if (before.contentSha256() != null && !contentSha256.equals(before.contentSha256())) {
            documents.mend(upload.application(), upload.sha256(), contentSha256, content.bytes().length);
        }
        return Written.ok(documents
                .one(upload.application(), upload.sha256())
                .orElse(before)
                .view());
    }

    private static void same(DocumentView before, StoreDocument.Upload upload) {
        if (before.kind() != upload.kind() || !Objects.equals(before.name(), upload.name())) {
            ProblemException other = ProblemException.of(DocumentProblem.DOCUMENT_KEPT_OTHERWISE)
                    .with("kind", before.kind().name());
            throw before.name() == null ? other : other.with("name", before.name());
        }
    }

    private static void allowed(Application file, StoreDocument.Upload upload, Actor actor) {
        boolean assigned = actor.companion() != null && actor.companion().equals(file.companion());
        if (upload.kind() == DocumentKind.VISIT_PHOTO && !assigned) {
            throw ProblemException.of(FilingProblem.NOT_ASSIGNED_COMPANION);
        }
    }

    private void open(Application file, StoreDocument.Upload upload, Actor actor) {
        allowed(file, upload, actor);
        boolean photo = upload.kind() == DocumentKind.VISIT_PHOTO;
        if (photo ? !file.status().admitted() : file.status().ended()) {
            throw change.illegal(file, "upload-document", actor);
        }
    }
}
