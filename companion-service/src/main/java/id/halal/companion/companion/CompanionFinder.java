package id.halal.companion.companion;

import id.halal.companion.shared.ListQuery;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads companions in the caller's scope. */
@Singleton
class CompanionFinder {

    /** What a list may be narrowed by; all optional. */
    record Filter(
            @Nullable CompanionStatus status,
            @Nullable String lp3hRegistration,
            @Nullable String registration,
            @Nullable String serviceCode) {}

    private final EntityManager entities;
    private final Sql sql;

    CompanionFinder(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** Oldest registration first, one more than asked. */
    List<Companion> page(CallerScope scope, Filter filter, PageRequest page) {
        ListQuery query = new ListQuery()
                .inScopeOfMany(scope)
                .andIfGiven("status = ?", filter.status())
                .andIfGiven("lp3h_registration = ?", filter.lp3hRegistration())
                .andIfGiven("registration = ?", filter.registration())
                .andIfGiven("? = any (service_codes)", filter.serviceCode())
                .andIfGiven("id > ?", page.after(1).map(key -> key.id(0)).orElse(null));
        return sql
                .list(
                        "select id from companion" + query.where() + " order by id limit ?",
                        row -> row.getObject("id", UUID.class),
                        query.valuesAnd(page.fetchSize()))
                .stream()
                .map(id -> entities.find(Companion.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    Companion get(CallerScope scope, UUID id) {
        return get(scope, id, LockModeType.NONE);
    }

    /** Locked until the transaction ends. */
    Companion getForChange(CallerScope scope, UUID id) {
        return get(scope, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Row-level security answers for the scope here: a row outside it is not found. */
    private Companion get(CallerScope scope, UUID id, LockModeType lock) {
        Companion companion = scope instanceof CallerScope.Public ? null : entities.find(Companion.class, id, lock);
        if (companion == null) {
            throw ProblemException.notFound();
        }
        return companion;
    }
}
