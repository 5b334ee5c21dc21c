package id.halal.companion.visit;

import id.halal.companion.assignment.AcceptedFiles;
import id.halal.companion.companion.CompanionRegister;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a visit under the id the companion's phone gave it. The same visit again changes nothing; another content under the same id is a
 * correction. It may come long after the visit, even after the assignment has ended.
 */
@Singleton
class SyncVisit {

    /** Phones are not set to the second. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    /** @param created false for a repeat or a correction */
    record Synced(VisitView visit, boolean created) {}

    private final CompanionRegister companions;
    private final AcceptedFiles acceptedFiles;
    private final VisitFinder finder;
    private final VisitLocations locations;
    private final Sql sql;
    private final DomainClock clock;

    SyncVisit(
            CompanionRegister companions,
            AcceptedFiles acceptedFiles,
            VisitFinder finder,
            VisitLocations locations,
            Sql sql,
            DomainClock clock) {
        this.companions = companions;
        this.acceptedFiles = acceptedFiles;
        this.finder = finder;
        this.locations = locations;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws ProblemException 403 while frozen; 404 when this companion never had the file; 409, 422 */
    Synced sync(CallerScope scope, UUID id, VisitRequest request) {
        CompanionRegister.Standing companion = companions.requireWorking(scope);
        check(request);
        AcceptedFiles.AcceptedFile file = acceptedFiles
                .of(companion.registration(), request.applicationId())
                .orElseThrow(ProblemException::notFound);
        Optional<VisitView> before = finder.find(scope, id);
        if (before.isEmpty()) {
            insert(id, request, companion, file);
        } else if (!before.get().applicationId().equals(request.applicationId())) {
            throw ProblemException.of(VisitError.VISIT_OTHER_APPLICATION);
        } else if (!same(before.get(), request)) {
            correct(id, request);
        }
        return new Synced(finder.find(scope, id).orElseThrow(ProblemException::notFound), before.isEmpty());
    }

    private void check(VisitRequest request) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (request.visitedAt().isAfter(clock.instant().plus(CLOCK_TOLERANCE))) {
            wrong.add(FieldProblem.of("/visitedAt", "VISIT_IN_FUTURE"));
        }
        if ((request.latitude() == null) != (request.longitude() == null)) {
            wrong.add(FieldProblem.of(request.latitude() == null ? "/latitude" : "/longitude", "LOCATION_INCOMPLETE"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private boolean same(VisitView before, VisitRequest request) {
        String location = request.location();
        boolean samePlace = location == null ? before.location() == null : locations.isAt(before.id(), location);
        return samePlace
                && before.visitedAt().equals(request.visitedAt().truncatedTo(ChronoUnit.MICROS))
                && before.outcome() == request.outcome()
                && Objects.equals(before.note(), request.note())
                && before.contactAttempts().equals(request.attempts());
    }

    private void insert(
            UUID id, VisitRequest request, CompanionRegister.Standing companion, AcceptedFiles.AcceptedFile file) {
        try {
            sql.update(
                    """
                    insert into visit (id, application_id, companion_registration, lp3h_registration, province_code, regency_code,
                        visited_at, outcome, note, located, synced_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                    id,
                    request.applicationId(),
                    companion.registration(),
                    companion.lp3hRegistration(),
                    file.provinceCode(),
                    file.regencyCode(),
                    request.visitedAt(),
                    request.outcome(),
                    request.note(),
                    request.location() != null,
                    clock.instant());
        } catch (DataAccessException failure) {
            if (DataAccessException.isUniqueViolation(failure)) {
                throw ProblemException.of(CommonProblem.DUPLICATE);
            }
            throw failure;
        }
        keepParts(id, request);
    }

    private void correct(UUID id, VisitRequest request) {
        sql.update(
                """
                update visit set visited_at = ?, outcome = ?, note = ?, located = ?, synced_at = ?, version = version + 1
                where id = ?""",
                request.visitedAt(),
                request.outcome(),
                request.note(),
                request.location() != null,
                clock.instant(),
                id);
        sql.update("delete from visit_contact where visit_id = ?", id);
        keepParts(id, request);
    }

    private void keepParts(UUID id, VisitRequest request) {
        locations.store(id, request.location());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ContactAttempt attempt : request.attempts()) {
            rows.add(new @Nullable Object[] {
                id, rows.size(), attempt.at(), attempt.means(), attempt.reached(), attempt.note()
            });
        }
        sql.batch(
                "insert into visit_contact (visit_id, position, at, means, reached, note) values (?, ?, ?, ?, ?, ?)",
                rows);
    }
}
