package id.halal.application.filing;

import id.halal.application.content.ContentViews;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads files. The caller's scope is in every query, so that an index serves it; row-level security is the second wall. */
@Singleton
public class ApplicationFinder {

    private static final String HISTORY = """
            select position, at, action, outcome, from_status, to_status, actor, actor_role, on_behalf_of, consent_id, reason, version
            from application_history where application_id = ? and position > ? order by position limit ?""";

    private final EntityManager entities;
    private final ContentViews contents;
    private final Sql sql;

    ApplicationFinder(EntityManager entities, ContentViews contents, Sql sql) {
        this.entities = entities;
        this.contents = contents;
        this.sql = sql;
    }

    /** @throws ProblemException 404 outside the scope */
    public Application get(CallerScope scope, UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id))
                .filter(file -> sees(scope, file))
                .orElseThrow(ProblemException::notFound);
    }

    ApplicationView view(CallerScope scope, UUID id, Actor actor) {
        Application file = get(scope, id);
        return ApplicationView.whole(file, actor, contents.get(id));
    }

    /** Only the version, for those who wait for it to change. */
    OptionalLong version(CallerScope scope, UUID id) {
        if (scope instanceof CallerScope.Public) {
            return OptionalLong.empty();
        }
        return sql.first("select version from application where id = ?", row -> row.getLong(1), id)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Newest first. */
    Page<Application> list(CallerScope scope, ApplicationQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(scoped(scope, values));
        and(where, values, "a.status = :status", "status", query.status());
        and(where, values, "a.facility.regencyCode = :regency", "regency", query.regencyCode());
        and(where, values, "a.businessId = :business", "business", query.businessId());
        and(where, values, "a.facilitationCode = :code", "code", query.facilitationCode());
        and(
                where,
                values,
                "a.id < :after",
                "after",
                query.page().after(1).map(cursor -> cursor.id(0)).orElse(null));
        TypedQuery<Application> find = entities.createQuery(
                "select a from Application a where " + where + " order by a.id desc", Application.class);
        values.forEach(find::setParameter);
        List<Application> rows = find.setMaxResults(query.page().fetchSize()).getResultList();
        return Page.of(rows, query.page(), file -> Cursor.of(file.id()));
    }

    Page<ApplicationHistoryView> history(CallerScope scope, UUID id, PageRequest page) {
        get(scope, id);
        int after = page.after(1).map(ApplicationFinder::position).orElse(0);
        List<ApplicationHistoryView> rows = sql.list(
                HISTORY,
                row -> new ApplicationHistoryView(
                        row.getInt("position"),
                        Sql.instant(row, "at"),
                        row.getString("action"),
                        row.getString("outcome"),
                        row.getString("from_status"),
                        row.getString("to_status"),
                        row.getString("actor"),
                        row.getString("actor_role"),
                        row.getObject("on_behalf_of", UUID.class),
                        row.getObject("consent_id", UUID.class),
                        row.getString("reason"),
                        row.getLong("version")),
                id,
                after,
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.position()));
    }

    private static int position(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.text(0));
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static String scoped(CallerScope scope, Map<String, Object> values) {
        return switch (scope) {
            case CallerScope.National _ -> "1 = 1";
            case CallerScope.Regions(var codes) -> regions(codes, values);
            case CallerScope.Institution(var lp3h) -> {
                values.put("lp3h", lp3h);
                yield "a.lp3h = :lp3h";
            }
            case CallerScope.Companion(var registration) -> {
                values.put("companion", registration);
                yield "(a.companion = :companion or a.draftingCompanion = :companion)";
            }
            case CallerScope.Owner(var subject) -> {
                values.put("owner", subject);
                yield "a.ownerSubject = :owner";
            }
            case CallerScope.SystemJob _, CallerScope.Public _ -> "1 = 0";
        };
    }

    private static String regions(Set<String> codes, Map<String, Object> values) {
        Set<String> provinces =
                codes.stream().filter(code -> code.length() == 2).collect(Collectors.toSet());
        Set<String> regencies =
                codes.stream().filter(code -> code.length() == 4).collect(Collectors.toSet());
        if (regencies.isEmpty() && !provinces.isEmpty()) {
            values.put("provinces", provinces);
            return "a.facility.provinceCode in :provinces";
        }
        if (provinces.isEmpty() && !regencies.isEmpty()) {
            values.put("regencies", regencies);
            return "a.facility.regencyCode in :regencies";
        }
        if (codes.isEmpty()) {
            return "1 = 0";
        }
        values.put("provinces", provinces);
        values.put("regencies", regencies);
        return "(a.facility.provinceCode in :provinces or a.facility.regencyCode in :regencies)";
    }

    private static boolean sees(CallerScope scope, Application file) {
        return switch (scope) {
            case CallerScope.National _ -> true;
            case CallerScope.Regions(var codes) ->
                codes.contains(file.facility().provinceCode())
                        || codes.contains(file.facility().regencyCode());
            case CallerScope.Institution(var lp3h) -> lp3h.equals(file.lp3h());
            case CallerScope.Companion(var registration) ->
                registration.equals(file.companion()) || registration.equals(file.draftingCompanion());
            case CallerScope.Owner(var subject) -> subject.equals(file.ownerSubject());
            case CallerScope.SystemJob _, CallerScope.Public _ -> false;
        };
    }
}
