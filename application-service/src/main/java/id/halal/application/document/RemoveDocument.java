package id.halal.application.document;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.StatusChange;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.UUID;

/**
 * Takes back a document that was sent by mistake or under the wrong kind. Only while the file is with the business, and nothing that was
 * decided rests on the document: photos of visits, proofs of payment and reports stay. The bytes go with the next sweep (UU 27/2022).
 */
@Singleton
class RemoveDocument {

    private static final String ACTION = "remove-document";

    private final StatusChange change;
    private final Documents documents;

    RemoveDocument(StatusChange change, Documents documents) {
        this.change = change;
        this.documents = documents;
    }

    /** @throws ProblemException 404 outside the scope or when there is none, 409 in another state, 409 {@code DOCUMENT_IN_USE} */
    void remove(UUID id, String sha256, Actor actor) {
        Application file = change.locked(id);
        Documents.Kept kept = documents.one(id, sha256).orElseThrow(ProblemException::notFound);
        if (!file.status().editable()) {
            throw change.illegal(file, ACTION, actor);
        }
        if (kept.view().kind() == DocumentKind.VISIT_PHOTO || documents.isReferredTo(id, sha256)) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_IN_USE);
        }
        documents.remove(id, sha256);
        change.recorded(file, actor, ACTION, kept.view().kind().name());
    }
}
