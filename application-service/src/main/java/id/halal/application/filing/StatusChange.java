package id.halal.application.filing;

import id.halal.contracts.Channel;
import id.halal.contracts.EventType;
import id.halal.contracts.application.AnswerNotice;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.contracts.application.LimitBreached;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.transition.Beginning;
import id.halal.platform.data.transition.Transition;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemCode;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The way every status changes: find the file (404), require a row of the table (403, 409), compare the version (428, 412), change,
 * and in the same transaction write history, the event and what comes due.
 */
@Singleton
public class StatusChange {

    /** A step that is allowed and not yet taken. */
    public record Step(
            Application file,
            Transition<Channel, ApplicationStatus, ApplicationAction, ApplicationTransitions.Attempt> row,
            Actor actor) {}

    private final EntityManager entities;
    private final ApplicationHistory history;
    private final Outbox outbox;
    private final DueFacts dueFacts;
    private final DomainClock clock;
    private final WorkingCalendar calendar;

    StatusChange(
            EntityManager entities,
            ApplicationHistory history,
            Outbox outbox,
            DueFacts dueFacts,
            DomainClock clock,
            WorkingCalendar calendar) {
        this.entities = entities;
        this.history = history;
        this.outbox = outbox;
        this.dueFacts = dueFacts;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * The file, locked until the transaction ends, so that of two decisions the second sees what the first did.
     *
     * @throws ProblemException 404 when it does not exist for this caller
     */
    public Application locked(UUID id) {
        return lockedIfKnown(id).orElseThrow(ProblemException::notFound);
    }

    /** For events: the file, if it is one of ours. */
    public Optional<Application> lockedIfKnown(UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The row for this action. Of two people who decide at once the second is told so, even when the new status would allow the same:
     * that one decided on a state which is no more. What no person decided (a limit that passed, a number that was recorded) is only a
     * newer version.
     *
     * @throws ProblemException 403, 409 {@code ILLEGAL_ACTION} or {@code DECIDED_MEANWHILE} with who changed the file last and when, 428
     *     or 412
     */
    public Step require(Application file, ApplicationAction action, Actor actor, ExpectedVersion version) {
        ApplicationTransitions.Attempt attempt = new ApplicationTransitions.Attempt(file, actor);
        Step step;
        try {
            step = new Step(
                    file,
                    ApplicationTransitions.TABLE.require(file.channel(), file.status(), action, actor.roles(), attempt),
                    actor);
        } catch (ProblemException refused) {
            throw refused.code() == CommonProblem.ILLEGAL_ACTION ? illegal(file, action.label(), actor) : refused;
        }
        try {
            version.check(file.version());
        } catch (ProblemException stale) {
            throw stale.code() == CommonProblem.STALE_VERSION && history.decidedSince(file.id(), version.seen())
                    ? refusal(FilingProblem.DECIDED_MEANWHILE, file, action.label(), actor)
                    : stale;
        }
        return step;
    }

    /** 409 with the state, who changed it last and when, and what this actor may do instead. */
    public ProblemException illegal(Application file, String action, Actor actor) {
        return refusal(CommonProblem.ILLEGAL_ACTION, file, action, actor);
    }

    private static ProblemException refusal(ProblemCode code, Application file, String action, Actor actor) {
        return ProblemException.of(code, action, file.status().name())
                .with("state", file.status().name())
                .with("lastChange", file.lastChange())
                .with("allowedActions", ApplicationView.allowedActions(file, actor));
    }

    /** A new draft: the beginning has no row in the table, and tells its event like every step. */
    public void drafted(Application file, Actor actor) {
        entities.persist(file);
        entities.flush();
        history.applied(file, actor, "draft", null, null);
        plan(file, clock.instant());
        outbox.append(
                ApplicationEvents.DRAFTED, file.id(), file.facility().regencyCode(), StepFact.of(file, "draft", null));
    }

    /**
     * A file that ran elsewhere begins here at the status it had reached. Its limits begin now: of the days before nobody here has a
     * record to hold against anyone.
     *
     * @param source where it comes from; kept in history only, since the name of a file may say anything
     */
    public void begin(Application file, ApplicationStatus status, Actor actor, String source) {
        Beginning<Channel, ApplicationStatus, ApplicationAction> begun = ApplicationTransitions.TABLE.requireBeginning(
                file.channel(), ApplicationAction.TAKE_OVER, status, actor.roles());
        String action = begun.action().label();
        Instant now = clock.instant();
        file.enter(begun.to(), actor, null, now, calendar);
        entities.persist(file);
        entities.flush();
        history.applied(file, actor, action, null, source);
        plan(file, now);
        outbox.append(event(begun.event()), file.id(), file.facility().regencyCode(), StepFact.of(file, action, null));
    }

    /** Takes the step. */
    public void apply(Step step, @Nullable String reason) {
        Application file = step.file();
        ApplicationStatus from = file.status();
        String action = step.row().action().label();
        Instant now = clock.instant();
        file.enter(step.row().to(), step.actor(), reason, now, calendar);
        entities.flush();
        history.applied(file, step.actor(), action, from, reason);
        plan(file, now);
        outbox.append(
                event(step.row().event()), file.id(), file.facility().regencyCode(), StepFact.of(file, action, from));
    }

    /** Takes a step that puts something right: history and event, and no clock begins anew. */
    public void correct(Step step, String reason) {
        Application file = step.file();
        String action = step.row().action().label();
        file.touched(step.actor(), clock.instant());
        entities.flush();
        history.applied(file, step.actor(), action, file.status(), reason);
        outbox.append(
                event(step.row().event()),
                file.id(),
                file.facility().regencyCode(),
                StepFact.of(file, action, file.status(), reason));
    }

    /** Something is recorded about the file without moving it. A draft that was touched lies for its full time again. */
    public void recorded(Application file, Actor actor, String action, @Nullable String note) {
        entities.flush();
        history.recorded(file, actor, action, note, clock.instant());
        if (file.status().notFiled()) {
            plan(file, clock.instant());
        }
    }

    /** An event came whose action is not legal any longer. */
    public void ignored(Application file, Actor actor, String action, String why) {
        history.ignored(file, actor, action, why, clock.instant());
    }

    /** A limit has passed: told once, and the file goes on. */
    public void breached(Application file, String kind, Instant dueAt, Actor actor) {
        if (!file.limits().breach(kind, dueAt)) {
            return;
        }
        boolean total = FileLimits.TOTAL_LIMIT.equals(kind);
        entities.flush();
        history.recorded(file, actor, kind, null, clock.instant());
        outbox.append(
                ApplicationEvents.LIMIT_BREACHED,
                file.id(),
                file.facility().regencyCode(),
                new LimitBreached(
                        file.id(),
                        file.facility().provinceCode(),
                        file.facility().regencyCode(),
                        total ? "TOTAL" : file.status().name(),
                        total ? ApplicationStatus.TOTAL_LIMIT : file.limits().limitOf(file.status()),
                        dueAt));
    }

    /** The business is reminded to answer: told once per notice. */
    public void reminded(Application file, String kind, Instant dueAt, Actor actor) {
        Optional<AnswerNotice> notice = file.limits().remind(kind, dueAt).map(left -> StepFact.notice(file, left));
        if (notice.isEmpty()) {
            return;
        }
        entities.flush();
        history.recorded(file, actor, kind, null, clock.instant());
        outbox.append(
                ApplicationEvents.ANSWER_NOTICE_GIVEN,
                file.id(),
                file.facility().regencyCode(),
                notice.get());
    }

    /** Nobody may be ended unwarned: a file whose last notice was not told is reminded now, and has its days from now. */
    public void remindInsteadOfCancelling(Application file) {
        Instant now = clock.instant();
        file.limits().remindFirst(now, calendar);
        entities.flush();
        plan(file, now);
    }

    /** Works out limits that reach into a year whose holidays were not known. */
    public void planOpenLimits(Application file) {
        Instant now = clock.instant();
        file.limits().planOpen(file.status(), file.statusSince(), now, calendar);
        entities.flush();
        plan(file, now);
    }

    private void plan(Application file, Instant now) {
        dueFacts.planAll(
                file.id(), file.limits().due(file.status(), file.channel().facilitated(), now));
    }

    @SuppressWarnings("unchecked")
    private static EventType<ApplicationFact> event(EventType<?> event) {
        if (event.data() != ApplicationFact.class) {
            throw new IllegalStateException("a transition tells a step, not " + event.name());
        }
        return (EventType<ApplicationFact>) event;
    }
}
