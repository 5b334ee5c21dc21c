package id.halal.quota.programme;

import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads programmes. Heads are visible to every signed-in caller; a change needs a programme inside the caller's scope. */
@Singleton
class ProgrammeFinder {

    private final EntityManager entities;

    ProgrammeFinder(EntityManager entities) {
        this.entities = entities;
    }

    Programme one(CallerScope scope, UUID id) {
        Programme programme = entities.find(Programme.class, id);
        if (programme == null) {
            throw ProblemException.notFound();
        }
        return programme;
    }

    /** A programme this caller may change: it lies wholly inside the caller's scope. Otherwise 404. */
    Programme owned(CallerScope scope, UUID id) {
        Programme programme = one(scope, id);
        boolean inside = switch (scope) {
            case CallerScope.National _ -> true;
            case CallerScope.Regions(var codes) ->
                contains(codes, programme.provinceCode()) || contains(codes, programme.regencyCode());
            case CallerScope.Institution _,
                    CallerScope.Companion _,
                    CallerScope.Owner _,
                    CallerScope.SystemJob _,
                    CallerScope.Public _ -> false;
        };
        if (!inside) {
            throw ProblemException.notFound();
        }
        return programme;
    }

    Page<Programme> list(
            CallerScope scope, @Nullable String facilitationCode, @Nullable ProgrammeStatus status, PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        List<Programme> rows = entities.createQuery("""
                        select p from Programme p
                        where p.id > :after and (:code is null or p.facilitationCode = :code) and (:status is null or p.status = :status)
                        order by p.id""", Programme.class)
                .setParameter("after", after)
                .setParameter("code", facilitationCode)
                .setParameter("status", status)
                .setMaxResults(page.fetchSize())
                .getResultList();
        return Page.of(rows, page, programme -> Cursor.of(programme.id()));
    }

    private static boolean contains(Set<String> codes, @Nullable String code) {
        return code != null && codes.contains(code);
    }
}
