package id.halal.application.verification;

import id.halal.application.document.Documents;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.FilingProblem;
import id.halal.application.integration.Companions;
import id.halal.application.returns.NoteMarks;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a recommendation must rest on. */
@Singleton
class VisitEvidence {

    private final Documents documents;
    private final Companions companions;
    private final NoteMarks marks;
    private final VerificationConfig config;

    VisitEvidence(Documents documents, Companions companions, NoteMarks marks, VerificationConfig config) {
        this.documents = documents;
        this.companions = companions;
        this.marks = marks;
        this.config = config;
    }

    /** @throws ProblemException 422 {@code NOTE_UNRESOLVED} */
    void settle(Application file, VerificationRequest request, Actor actor) {
        marks.passing(file, request.marks(), actor);
    }

    /** @throws ProblemException 403 for a frozen companion, 422 naming what is missing */
    void require(Application file, VisitView visit) {
        if (companions.isFrozen(visit.companionRegistration())) {
            throw ProblemException.of(FilingProblem.COMPANION_FROZEN);
        }
        List<String> unmet = Checklist.required(file).stream()
                .filter(code -> !Checklist.isMet(code, visit.checklist()))
                .toList();
        if (!unmet.isEmpty()) {
            throw ProblemException.of(VerificationProblem.CHECKLIST_INCOMPLETE).with("unmet", unmet);
        }
        requireDocuments(file, visit);
        requirePhoto(file, visit);
    }

    private void requireDocuments(Application file, VisitView visit) {
        Set<String> known = documents.hashes(file.id());
        List<String> missing = visit.checklist().stream()
                .flatMap(answer -> answer.documents().stream())
                .filter(hash -> !known.contains(hash))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.of(VerificationProblem.CHECKLIST_EVIDENCE_MISSING)
                    .with("missing", missing);
        }
    }

    private void requirePhoto(Application file, VisitView visit) {
        Map<String, Documents.PhotoTime> accepted = documents.visitPhotos(file.id());
        List<VisitPhoto> photos = visit.photoSha256s().stream()
                .filter(photo -> accepted.containsKey(photo.sha256()))
                .toList();
        if (photos.isEmpty()) {
            throw ProblemException.of(VerificationProblem.PHOTO_MISSING);
        }
        if (photos.stream().noneMatch(VisitPhoto::isWhole)) {
            throw ProblemException.of(VerificationProblem.PHOTO_INCOMPLETE);
        }
        // A photo may come after the record of its visit, so its own time is judged here too.
        if (photos.stream().noneMatch(photo -> isOfTheVisit(accepted.get(photo.sha256()), visit))) {
            throw ProblemException.of(
                    VerificationProblem.PHOTO_TIME_DISAGREES, config.photoAge().toHours());
        }
    }

    private boolean isOfTheVisit(Documents.@Nullable PhotoTime photo, VisitView visit) {
        return photo != null && photo.isWithin(config.photoAge(), visit.visitedAt());
    }
}
