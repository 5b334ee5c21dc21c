package id.halal.companion.assignment;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.StatusChanges;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes assignments, each change with its history row, its event and its due fact. */
@Singleton
class AssignmentStore {

    private final EntityManager entities;
    private final StatusChanges history;
    private final Outbox outbox;
    private final DueFacts dueFacts;
    private final DomainClock clock;
    private final AssignmentConfig config;

    AssignmentStore(
            EntityManager entities,
            StatusChanges history,
            Outbox outbox,
            DueFacts dueFacts,
            DomainClock clock,
            AssignmentConfig config) {
        this.entities = entities;
        this.history = history;
        this.outbox = outbox;
        this.dueFacts = dueFacts;
        this.clock = clock;
        this.config = config;
    }

    /** Locked until the transaction ends, in the scope of the running transaction. */
    Optional<Assignment> lock(UUID id) {
        return Optional.ofNullable(entities.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The open assignment of a file, locked. */
    Optional<Assignment> lockOpen(UUID applicationId) {
        return entities
                .createQuery(
                        "from Assignment a where a.applicationId = :file and a.status in (:open)", Assignment.class)
                .setParameter("file", applicationId)
                .setParameter("open", List.of(AssignmentStatus.OFFERED, AssignmentStatus.ACCEPTED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whoever last accepted this file, open or over. */
    Optional<Assignment> lastAccepted(UUID applicationId) {
        return entities
                .createQuery(
                        "from Assignment a where a.applicationId = :file and a.acceptedAt is not null order by a.id desc",
                        Assignment.class)
                .setParameter("file", applicationId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    Assignment offer(
            FilePlace file, Candidate companion, AssignmentOrigin origin, @Nullable String reason, Actor actor) {
        Instant now = clock.instant();
        Instant answerBy = now.plus(config.offerStands());
        Assignment offered = insert(Assignment.of(file, companion, origin, answerBy, actor, now));
        history.append(offered.id(), origin, null, offered.status(), actor, reason);
        outbox.append(CompanionEvents.ASSIGNMENT_OFFERED, file.applicationId(), offered.regencyCode(), offered.fact());
        dueFacts.schedule(offered.id(), OfferExpiry.KIND, answerBy);
        return offered;
    }

    /** By filing, or because the file came back: nobody is asked. */
    void accepted(FilePlace file, Candidate companion, AssignmentOrigin origin) {
        Assignment accepted = insert(Assignment.of(file, companion, origin, null, Actor.SYSTEM, clock.instant()));
        history.append(accepted.id(), origin, null, accepted.status(), Actor.SYSTEM, null);
        outbox.append(
                CompanionEvents.ASSIGNMENT_ACCEPTED, file.applicationId(), accepted.regencyCode(), accepted.fact());
    }

    /** One step of an assignment that is locked. */
    void change(Assignment assignment, AssignmentAction action, Actor actor, @Nullable String reason) {
        AssignmentStatus before = assignment.apply(action, actor, reason, clock.instant());
        entities.flush();
        dueFacts.cancel(assignment.id(), OfferExpiry.KIND);
        history.append(assignment.id(), action, before, assignment.status(), actor, reason);
        outbox.append(
                AssignmentTransitions.event(action),
                assignment.applicationId(),
                assignment.regencyCode(),
                assignment.fact());
    }

    /** The next companion is looked for by the worker: the one who declines sees no other companion. */
    void placeSoon(UUID applicationId) {
        dueFacts.schedule(applicationId, PlacementDue.KIND, clock.instant());
    }

    private Assignment insert(Assignment assignment) {
        try {
            entities.persist(assignment);
            entities.flush();
            return assignment;
        } catch (PersistenceException failure) {
            if (DataAccessException.isUniqueViolation(failure)) {
                throw ProblemException.of(AssignmentError.FILE_NOT_WAITING);
            }
            throw failure;
        }
    }
}
