package id.halal.application.search;

import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The SQL of a list: the caller's scope and the filter as plain comparisons, so that an index serves them; the row policies hold beside it.
 * Words are found first in the side table without policy, and only what passes the policy is answered.
 */
final class ListStatement {

    private static final String DUE = "a.due_at is not null";

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    private ListStatement() {}

    /** The ids of one page, and the key it is sorted by. */
    static ListStatement page(CallerScope scope, ApplicationFilter filter, ListOrder order, PageRequest page) {
        ListStatement list = new ListStatement();
        list.from("select a.id, a.due_at", scope, filter);
        if (order == ListOrder.DUE) {
            list.and(DUE);
        }
        page.after(order.cursorParts()).ifPresent(cursor -> list.and(order.afterCursor(), keys(order, cursor)));
        list.sql.append(" order by ").append(order.columns()).append(" limit ?");
        list.values.add(page.fetchSize());
        return list;
    }

    /** How many files are in which status, and how many of them have something overdue. */
    static ListStatement figures(CallerScope scope, ApplicationFilter filter, Instant now) {
        ListStatement list = new ListStatement();
        list.from("select a.status, count(*) as files, count(*) filter (where a.due_at < ?) as overdue", scope, filter);
        // The moment stands in the select list, before everything the filter binds, but after the words of its with
        // clause.
        list.values.add(filter.words() == null ? 0 : 1, now);
        list.sql.append(" group by a.status");
        return list;
    }

    private static Object[] keys(ListOrder order, Cursor cursor) {
        if (order.cursorParts() == 1) {
            return new Object[] {cursor.id(0)};
        }
        try {
            return new Object[] {Instant.parse(cursor.text(0)), cursor.id(1)};
        } catch (DateTimeParseException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }

    private void from(String select, CallerScope scope, ApplicationFilter filter) {
        if (filter.words() == null) {
            sql.append(select).append(" from application a where true");
        } else {
            sql.append("with hit as materialized (select s.application_id from application_search s")
                    .append(" where s.words @@ to_tsquery('simple', unaccent(?))) ")
                    .append(select)
                    .append(" from hit join application a on a.id = hit.application_id where true");
            values.add(filter.words());
        }
        within(scope);
        if (!filter.statuses().isEmpty()) {
            anyOf("a.status", filter.statuses());
        }
        equal("a.channel", filter.channel());
        equal("a.registration_kind", filter.registrationKind());
        equal("a.product_type_code", filter.productTypeCode());
        equal("a.province_code", filter.provinceCode());
        equal("a.regency_code", filter.regencyCode());
        equal("a.lp3h", filter.lp3h());
        equal("a.companion", filter.companion());
        equal("a.inspection_body", filter.inspectionBody());
        equal("a.business_id", filter.businessId());
        equal("a.programme_id", filter.programmeId());
        equal("a.facilitation_code", filter.facilitationCode());
        if (filter.dueBefore() != null) {
            and(DUE).and("a.due_at < ?", filter.dueBefore());
        }
    }

    private void within(CallerScope scope) {
        switch (scope) {
            case CallerScope.National _ -> {}
            case CallerScope.Regions(var codes) -> regions(codes);
            case CallerScope.Institution institution ->
                institution
                        .inspectionBody()
                        .ifPresentOrElse(
                                body -> and("a.inspection_body = ? and a.submitted_at is not null", body),
                                () -> and("a.lp3h = ?", institution.lp3h()));
            case CallerScope.Companion(var registration) ->
                and("(a.companion = ? or a.drafting_companion = ?)", registration, registration);
            case CallerScope.Owner(var subject) -> and("a.owner_subject = ?", subject);
            case CallerScope.SystemJob _, CallerScope.Public _ -> and("false");
        }
    }

    private void regions(Set<String> codes) {
        List<String> provinces =
                codes.stream().filter(code -> code.length() == 2).sorted().toList();
        List<String> regencies =
                codes.stream().filter(code -> code.length() == 4).sorted().toList();
        if (codes.isEmpty()) {
            and("false");
        } else if (regencies.isEmpty()) {
            anyOf("a.province_code", provinces);
        } else if (provinces.isEmpty()) {
            anyOf("a.regency_code", regencies);
        } else {
            and(
                    "(a.province_code = any (?) or a.regency_code = any (?))",
                    provinces.toArray(String[]::new),
                    regencies.toArray(String[]::new));
        }
    }

    /** One value is an equality, which keeps the index' order. */
    private void anyOf(String column, List<String> texts) {
        if (texts.size() == 1) {
            and(column + " = ?", texts.getFirst());
        } else {
            and(column + " = any (?)", (Object) texts.toArray(String[]::new));
        }
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    private ListStatement and(String condition, Object... bound) {
        sql.append(" and ").append(condition);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }
}
