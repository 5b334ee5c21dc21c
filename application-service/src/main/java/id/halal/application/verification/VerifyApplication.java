package id.halal.application.verification;

import id.halal.application.document.Documents;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.FilingProblem;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.Companions;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The assigned companion has been there, all lines are met, and recommends the file. */
@Singleton
class VerifyApplication {

    private final StatusChange change;
    private final Visits visits;
    private final Evidence evidence;
    private final DailyCount dailyCount;
    private final Sql sql;
    private final DomainClock clock;

    VerifyApplication(
            StatusChange change, Visits visits, Evidence evidence, DailyCount dailyCount, Sql sql, DomainClock clock) {
        this.change = change;
        this.visits = visits;
        this.evidence = evidence;
        this.dailyCount = dailyCount;
        this.sql = sql;
        this.clock = clock;
    }

    Application verify(UUID id, VerificationRequest request, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.VERIFY, actor, version);
        VisitView visit = visits.find(id, request.visitId())
                .map(Visits.Kept::visit)
                .filter(kept -> kept.companionRegistration().equals(actor.companion()))
                .orElseThrow(() -> ProblemException.of(VerificationProblem.VISIT_UNKNOWN)
                        .withFields(List.of(FieldProblem.of("/visitId", VerificationProblem.VISIT_UNKNOWN))));
        evidence.require(file, visit);
        Instant now = clock.instant();
        dailyCount.take(visit.companionRegistration(), now);
        sql.update("""
                insert into verification (application_id, version, visit_id, companion, recommendation, verified_at)
                values (?, ?, ?, ?, ?, ?)""", id, file.version(), visit.id(), visit.companionRegistration(), request.recommendation(), now);
        change.apply(step, null);
        return file;
    }

    /** What a recommendation must rest on. */
    @Singleton
    static class Evidence {

        private final Documents documents;
        private final Companions companions;
        private final VerificationConfig config;

        Evidence(Documents documents, Companions companions, VerificationConfig config) {
            this.documents = documents;
            this.companions = companions;
            this.config = config;
        }

        void require(Application file, VisitView visit) {
            if (companions.isFrozen(visit.companionRegistration())) {
                throw ProblemException.of(FilingProblem.COMPANION_FROZEN);
            }
            List<String> unmet = Checklist.required(file).stream()
                    .filter(code -> visit.checklist().stream()
                            .filter(answer -> answer.code().equals(code))
                            .noneMatch(answer -> answer.result() != ChecklistResult.NOT_MEETS))
                    .toList();
            if (!unmet.isEmpty()) {
                throw ProblemException.of(VerificationProblem.CHECKLIST_INCOMPLETE)
                        .with("unmet", unmet);
            }
            Map<String, Documents.PhotoTime> accepted = documents.visitPhotos(file.id());
            List<Documents.PhotoTime> photos = visit.photoSha256s().stream()
                    .filter(photo -> accepted.containsKey(photo.sha256()))
                    .map(photo -> accepted.get(photo.sha256()))
                    .toList();
            if (photos.isEmpty()) {
                throw ProblemException.of(VerificationProblem.PHOTO_MISSING);
            }
            // A photo may come after the record of its visit, so its own time is judged here too.
            if (photos.stream().noneMatch(photo -> photo.isWithin(config.photoAge(), visit.visitedAt()))) {
                throw ProblemException.of(
                        VerificationProblem.PHOTO_TIME_DISAGREES,
                        config.photoAge().toHours());
            }
        }
    }
}
