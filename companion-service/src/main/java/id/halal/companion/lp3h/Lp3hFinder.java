package id.halal.companion.lp3h;

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

/** Reads LP3H. They are a public register: every signed-in caller sees all of them. */
@Singleton
class Lp3hFinder {

    private final EntityManager entities;
    private final Sql sql;

    Lp3hFinder(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** In order of registration number, one more than asked. */
    List<Lp3h> page(CallerScope scope, @Nullable Lp3hStatus status, @Nullable String serviceCode, PageRequest page) {
        if (scope instanceof CallerScope.Public) {
            return List.of();
        }
        ListQuery query = new ListQuery()
                .andIfGiven("status = ?", status)
                .andIfGiven("? = any (service_codes)", serviceCode)
                .andIfGiven(
                        "registration > ?",
                        page.after(1).map(key -> key.text(0)).orElse(null));
        return sql
                .list(
                        "select id from lp3h" + query.where() + " order by registration limit ?",
                        row -> row.getObject("id", UUID.class),
                        query.valuesAnd(page.fetchSize()))
                .stream()
                .map(id -> entities.find(Lp3h.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    Lp3h get(CallerScope scope, UUID id) {
        return get(scope, id, LockModeType.NONE);
    }

    /** Locked until the transaction ends. The lock itself is refused by row-level security outside the caller's scope: 404. */
    Lp3h getForChange(CallerScope scope, UUID id) {
        return get(scope, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Lp3h get(CallerScope scope, UUID id, LockModeType lock) {
        Lp3h lp3h = scope instanceof CallerScope.Public ? null : entities.find(Lp3h.class, id, lock);
        if (lp3h == null) {
            throw ProblemException.notFound();
        }
        return lp3h;
    }
}
