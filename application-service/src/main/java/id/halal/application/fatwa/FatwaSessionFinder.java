package id.halal.application.fatwa;

import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds sessions in the caller's scope; their rows carry the region, which row-level security compares. */
@Singleton
class FatwaSessionFinder {

    private final EntityManager entities;
    private final FatwaDecisions decisions;
    private final FatwaList list;

    FatwaSessionFinder(EntityManager entities, FatwaDecisions decisions, FatwaList list) {
        this.entities = entities;
        this.decisions = decisions;
        this.list = list;
    }

    FatwaSessionView view(CallerScope scope, UUID id) {
        FatwaSession session = Optional.ofNullable(entities.find(FatwaSession.class, mayExist(scope, id)))
                .orElseThrow(ProblemException::notFound);
        return whole(scope, session);
    }

    /** The session with its list and decisions. */
    FatwaSessionView whole(CallerScope scope, FatwaSession session) {
        UUID id = mayExist(scope, session.id());
        return FatwaSessionView.of(session, list.of(id), decisions.of(id));
    }

    /** Newest first, without their lists and decisions. */
    Page<FatwaSessionView> list(CallerScope scope, PageRequest page) {
        if (scope instanceof CallerScope.Public) {
            return new Page<>(List.of(), null);
        }
        Optional<UUID> after = page.after(1).map(cursor -> cursor.id(0));
        TypedQuery<FatwaSession> query = entities.createQuery(
                "select s from FatwaSession s " + (after.isPresent() ? "where s.id < :after " : "")
                        + "order by s.id desc",
                FatwaSession.class);
        after.ifPresent(id -> query.setParameter("after", id));
        List<FatwaSession> rows = query.setMaxResults(page.fetchSize()).getResultList();
        return Page.of(rows, page, session -> Cursor.of(session.id())).map(FatwaSessionView::head);
    }

    /**
     * The session, locked, for a change. Its version grows with every entry, so that the chair closes what the chair has read.
     *
     * @throws ProblemException 404 outside the scope
     */
    FatwaSession forChange(CallerScope scope, UUID id) {
        return Optional.ofNullable(
                        entities.find(FatwaSession.class, mayExist(scope, id), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ProblemException::notFound);
    }

    void touch(CallerScope scope, FatwaSession session) {
        mayExist(scope, session.id());
        entities.lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** 409 with the state, as for every late decision. */
    static ProblemException closed(CallerScope scope, FatwaSession session, String action) {
        return ProblemException.of(
                        CommonProblem.ILLEGAL_ACTION, action, session.status().name())
                .with("state", session.status().name())
                .with("lastChange", new Closing(String.valueOf(session.closedAt()), String.valueOf(session.closedBy())))
                .with("allowedActions", List.of());
    }

    record Closing(String at, String by) {}

    static void check(CallerScope scope, FatwaSession session, ExpectedVersion version) {
        version.check(session.version());
    }

    private static UUID mayExist(CallerScope scope, UUID id) {
        if (scope instanceof CallerScope.Public) {
            throw ProblemException.notFound();
        }
        return id;
    }
}
