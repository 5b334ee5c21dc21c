package id.halal.companion.assignment;

import id.halal.companion.shared.ListQuery;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads assignments, and files that wait for one, in the caller's scope. */
@Singleton
class AssignmentFinder {

    /** What a list may be narrowed by; all optional. */
    record Filter(
            @Nullable AssignmentStatus status,
            @Nullable UUID applicationId,
            @Nullable String companionRegistration,
            @Nullable String regencyCode) {}

    private final EntityManager entities;
    private final Sql sql;

    AssignmentFinder(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** Newest first, one more than asked. */
    List<Assignment> page(CallerScope scope, Filter filter, PageRequest page) {
        ListQuery query = new ListQuery()
                .inScopeOrOwned(scope)
                .andIfGiven("status = ?", filter.status())
                .andIfGiven("application_id = ?", filter.applicationId())
                .andIfGiven("companion_registration = ?", filter.companionRegistration())
                .andIfGiven("regency_code = ?", filter.regencyCode())
                .andIfGiven("id < ?", page.after(1).map(key -> key.id(0)).orElse(null));
        return sql
                .list(
                        "select id from assignment" + query.where() + " order by id desc limit ?",
                        row -> row.getObject("id", UUID.class),
                        query.valuesAnd(page.fetchSize()))
                .stream()
                .map(id -> entities.find(Assignment.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Files nobody was found for, the longest waiting first, one more than asked. */
    List<ApplicationFile> waiting(CallerScope scope, Filter filter, PageRequest page) {
        ListQuery query = new ListQuery()
                .and("waiting_since is not null")
                .inScopeOrOwned(scope)
                .andIfGiven("application_id = ?", filter.applicationId())
                .andIfGiven("companion_registration = ?", filter.companionRegistration())
                .andIfGiven("regency_code = ?", filter.regencyCode());
        Optional<Cursor> after = page.after(2);
        after.ifPresent(key -> query.and("(waiting_since, application_id) > (?, ?)", instant(key.text(0)), key.id(1)));
        return sql.list(
                "select * from application_file" + query.where() + " order by waiting_since, application_id limit ?",
                FileStore::read,
                query.valuesAnd(page.fetchSize()));
    }

    Assignment get(CallerScope scope, UUID id) {
        return get(scope, id, LockModeType.NONE);
    }

    /** Locked until the transaction ends: of two who decide at once the second sees what the first did. */
    Assignment getForChange(CallerScope scope, UUID id) {
        return get(scope, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Assignment get(CallerScope scope, UUID id, LockModeType lock) {
        Assignment assignment = scope instanceof CallerScope.Public ? null : entities.find(Assignment.class, id, lock);
        if (assignment == null) {
            throw ProblemException.notFound();
        }
        return assignment;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }
}
