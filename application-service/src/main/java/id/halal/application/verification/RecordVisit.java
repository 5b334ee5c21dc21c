package id.halal.application.verification;

import id.halal.application.document.Documents;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.filing.FilingProblem;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.Companions;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records a companion's visit under the id the companion's device made; sent again it is the same visit. */
@Singleton
class RecordVisit {

    private final StatusChange change;
    private final Visits visits;
    private final Companions companions;
    private final Documents documents;
    private final VerificationConfig config;
    private final DomainClock clock;

    RecordVisit(
            StatusChange change,
            Visits visits,
            Companions companions,
            Documents documents,
            VerificationConfig config,
            DomainClock clock) {
        this.change = change;
        this.visits = visits;
        this.companions = companions;
        this.documents = documents;
        this.config = config;
        this.clock = clock;
    }

    VisitView record(UUID id, UUID visitId, VisitRequest request, Actor actor) {
        Application file = change.locked(id);
        String companion = assigned(file, actor);
        String hash = visits.hash(request);
        Optional<Visits.Kept> before = visits.find(id, visitId);
        if (before.isPresent() && before.get().hash().equals(hash)) {
            return before.get().visit();
        }
        if (file.status() != ApplicationStatus.IN_VERIFICATION) {
            throw change.illegal(file, "record-visit", actor);
        }
        VisitView visit = new VisitView(
                visitId,
                id,
                companion,
                request.visitedAt(),
                request.photoSha256s(),
                checked(id, request),
                clock.instant());
        if (before.isPresent()) {
            visits.correct(visit, hash);
        } else if (!visits.save(visit, hash)) {
            throw ProblemException.of(VerificationProblem.VISIT_OF_ANOTHER_FILE);
        }
        change.recorded(file, actor, "record-visit", null);
        return visit;
    }

    private String assigned(Application file, Actor actor) {
        String companion = actor.companion();
        if (companion == null || !companion.equals(file.companion())) {
            throw ProblemException.of(FilingProblem.NOT_ASSIGNED_COMPANION);
        }
        if (companions.isFrozen(companion)) {
            throw ProblemException.of(FilingProblem.COMPANION_FROZEN);
        }
        return companion;
    }

    /** @throws ProblemException 422 naming each field */
    private List<ChecklistAnswer> checked(UUID id, VisitRequest request) {
        Instant latest = clock.instant().plus(config.clockTolerance());
        List<FieldProblem> wrong = new ArrayList<>();
        if (request.visitedAt().isAfter(latest)) {
            wrong.add(FieldProblem.of("/visitedAt", "IN_THE_FUTURE"));
        }
        Instant oldest = request.visitedAt().minus(config.photoAge());
        Map<String, Documents.PhotoTime> photos = documents.visitPhotos(id);
        for (int i = 0; i < request.photoSha256s().size(); i++) {
            Documents.PhotoTime own = photos.get(request.photoSha256s().get(i).sha256());
            if (own != null && !own.isWithin(config.photoAge(), request.visitedAt())) {
                wrong.add(FieldProblem.of(
                        "/photoSha256s/" + i + "/sha256",
                        VerificationProblem.PHOTO_TIME_DISAGREES.name(),
                        config.photoAge().toHours()));
            }
            Instant taken = request.photoSha256s().get(i).takenAt();
            if (taken.isAfter(latest)) {
                wrong.add(FieldProblem.of("/photoSha256s/" + i + "/takenAt", "IN_THE_FUTURE"));
            } else if (taken.isBefore(oldest)) {
                wrong.add(FieldProblem.of(
                        "/photoSha256s/" + i + "/takenAt",
                        "PHOTO_TOO_OLD",
                        config.photoAge().toHours()));
            }
        }
        List<ChecklistAnswer> answers = answers(request, wrong);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return answers;
    }

    private static List<ChecklistAnswer> answers(VisitRequest request, List<FieldProblem> wrong) {
        List<ChecklistAnswer> answers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.checklist().size(); i++) {
            ChecklistAnswer answer = request.checklist().get(i);
            Optional<String> code = Checklist.known(answer.code());
            if (code.isEmpty()) {
                wrong.add(FieldProblem.of("/checklist/" + i + "/code", "CHECKLIST_CODE_UNKNOWN"));
            } else if (!seen.add(code.get() + answer.part())) {
                wrong.add(FieldProblem.of("/checklist/" + i + "/code", "CHECKLIST_CODE_DOUBLED"));
            } else if (answer.saysNothingApplies() && !Checklist.mayNotApply(code.get())) {
                wrong.add(FieldProblem.of("/checklist/" + i + "/result", "CHECKLIST_APPLIES_ALWAYS"));
            } else if (!answer.explains()) {
                wrong.add(FieldProblem.of("/checklist/" + i + "/note", "CHECKLIST_NOTE_MISSING"));
            } else {
                answers.add(answer.under(code.get()));
            }
        }
        return answers;
    }
}
