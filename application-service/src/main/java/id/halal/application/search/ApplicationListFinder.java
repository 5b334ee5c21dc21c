package id.halal.application.search;

import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationStatus;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists and counts files within a scope. */
@Singleton
class ApplicationListFinder {

    private record Key(UUID id, @Nullable Instant dueAt) {}

    private final EntityManager entities;
    private final Sql sql;
    private final DomainClock clock;

    ApplicationListFinder(EntityManager entities, Sql sql, DomainClock clock) {
        this.entities = entities;
        this.sql = sql;
        this.clock = clock;
    }

    Page<ListedFile> list(CallerScope scope, ApplicationFilter filter, ListOrder order, PageRequest page) {
        ListStatement statement = ListStatement.page(scope, filter, order, page);
        List<Key> keys = sql.list(
                statement.sql(),
                row -> new Key(row.getObject("id", UUID.class), Sql.instantOrNull(row, "due_at")),
                statement.values());
        Page<Key> found = Page.of(
                keys,
                page,
                key -> order == ListOrder.DUE
                        ? Cursor.of(Objects.requireNonNull(key.dueAt()), key.id())
                        : Cursor.of(key.id()));
        return new Page<>(files(found.items()), found.next());
    }

    private List<ListedFile> files(List<Key> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = keys.stream().map(Key::id).toList();
        Map<UUID, Application> files = entities.createQuery(
                        "select a from Application a where a.id in :ids", Application.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        Map<UUID, String> names = businessNames(files.values());
        return ids.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .map(file -> new ListedFile(file, names.get(file.businessId())))
                .toList();
    }

    private Map<UUID, String> businessNames(Collection<Application> files) {
        Map<UUID, String> names = new HashMap<>();
        sql.list(
                "select id, name from business where id = any (?)",
                row -> names.put(row.getObject("id", UUID.class), row.getString("name")),
                (Object) files.stream().map(Application::businessId).distinct().toArray(UUID[]::new));
        return names;
    }

    /** In the order of the statuses' declaration; a status without files is left out. */
    List<StatusFigure> figures(CallerScope scope, ApplicationFilter filter) {
        ListStatement statement = ListStatement.figures(scope, filter, clock.instant());
        return sql
                .list(
                        statement.sql(),
                        row -> new StatusFigure(
                                ApplicationStatus.valueOf(row.getString("status")),
                                row.getLong("files"),
                                row.getLong("overdue")),
                        statement.values())
                .stream()
                .sorted(Comparator.comparing(StatusFigure::status))
                .toList();
    }
}
