package id.halal.companion.visit;

import id.halal.companion.shared.ListQuery;
import id.halal.indonesia.Masks;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.PageRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads visits in the caller's scope. */
@Singleton
class VisitFinder {

    private record AttemptRow(UUID visit, ContactAttempt attempt) {}

    private final Sql sql;

    VisitFinder(Sql sql) {
        this.sql = sql;
    }

    /** Newest id first, one more than asked. */
    List<VisitView> page(
            CallerScope scope, @Nullable UUID applicationId, @Nullable String companionRegistration, PageRequest page) {
        ListQuery query = new ListQuery()
                .inScope(scope)
                .andIfGiven("application_id = ?", applicationId)
                .andIfGiven("companion_registration = ?", companionRegistration)
                .andIfGiven("id < ?", page.after(1).map(key -> key.id(0)).orElse(null));
        return read(query, page.fetchSize());
    }

    Optional<VisitView> find(CallerScope scope, UUID id) {
        return read(new ListQuery().inScope(scope).and("id = ?", id), 1).stream()
                .findFirst();
    }

    private List<VisitView> read(ListQuery query, int limit) {
        List<VisitView> plain = sql.list(
                "select * from visit" + query.where() + " order by id desc limit ?",
                VisitFinder::row,
                query.valuesAnd(limit));
        Map<UUID, List<ContactAttempt>> attempts =
                attempts(plain.stream().map(VisitView::id).toList());
        return plain.stream()
                .map(visit -> with(visit, attempts.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<ContactAttempt>> attempts(List<UUID> visits) {
        Map<UUID, List<ContactAttempt>> byVisit = new HashMap<>();
        sql.list(
                        """
                        select visit_id, at, means, reached, note from visit_contact
                        where visit_id = any (?) order by visit_id, position""",
                        row -> new AttemptRow(
                                row.getObject("visit_id", UUID.class),
                                new ContactAttempt(
                                        Sql.instant(row, "at"),
                                        ContactMeans.valueOf(row.getString("means")),
                                        row.getBoolean("reached"),
                                        row.getString("note"))),
                        (Object) visits.toArray(UUID[]::new))
                .forEach(row -> byVisit.computeIfAbsent(row.visit(), visit -> new ArrayList<>())
                        .add(row.attempt()));
        return byVisit;
    }

    private static VisitView row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new VisitView(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("companion_registration"),
                row.getString("lp3h_registration"),
                row.getString("province_code"),
                row.getString("regency_code"),
                Sql.instant(row, "visited_at"),
                VisitOutcome.valueOf(row.getString("outcome")),
                row.getString("note"),
                row.getBoolean("located") ? Masks.hidden() : null,
                List.of(),
                Sql.instant(row, "synced_at"),
                row.getLong("version"));
    }

    private static VisitView with(VisitView visit, List<ContactAttempt> attempts) {
        return new VisitView(
                visit.id(),
                visit.applicationId(),
                visit.companionRegistration(),
                visit.lp3hRegistration(),
                visit.provinceCode(),
                visit.regencyCode(),
                visit.visitedAt(),
                visit.outcome(),
                visit.note(),
                visit.location(),
                attempts,
                visit.syncedAt(),
                visit.version());
    }
}
