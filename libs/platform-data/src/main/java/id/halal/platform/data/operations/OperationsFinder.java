package id.halal.platform.data.operations;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the platform's own tables for operators. */
@Singleton
class OperationsFinder {

    private final Sql sql;
    private final WorkerTransactions workers;

    OperationsFinder(Sql sql, WorkerTransactions workers) {
        this.sql = sql;
        this.workers = workers;
    }

    Page<ProtectedReadView> protectedReads(CallerScope scope, @Nullable UUID root, PageRequest page) {
        if (!(scope instanceof CallerScope.National)) {
            return new Page<>(List.of(), null);
        }
        UUID before = page.after(1).map(cursor -> cursor.id(0)).orElse(null);
        List<ProtectedReadView> rows = sql.list(
                """
                select id, at, reader, purpose, root_id, fields from protected_read
                where (?::uuid is null or root_id = ?) and (?::uuid is null or id < ?) order by id desc limit ?""",
                row -> new ProtectedReadView(
                        row.getObject("id", UUID.class),
                        Sql.instant(row, "at"),
                        row.getString("reader"),
                        row.getString("purpose"),
                        row.getObject("root_id", UUID.class),
                        Sql.texts(row, "fields")),
                root,
                root,
                before,
                before,
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    /** Parked events belong to no caller's scope: only national operators get here, and the read runs as the worker. */
    Page<ParkedSubjectView> parkedSubjects(CallerScope scope, PageRequest page) {
        if (!(scope instanceof CallerScope.National)) {
            return new Page<>(List.of(), null);
        }
        Optional<Cursor> after = page.after(2);
        String topic = after.map(cursor -> cursor.text(0)).orElse("");
        UUID subject = after.map(cursor -> cursor.id(1)).orElse(new UUID(0, 0));
        List<ParkedSubjectView> rows = workers.call(
                "operations",
                () -> sql.list(
                        """
                        select s.topic, s.subject, s.parked_since, p.sequence, p.type, p.reason,
                               (select count(*) from inbox_parked w where w.topic = s.topic and w.subject = s.subject) as waiting
                        from inbox_subject s
                        join lateral (select * from inbox_parked p where p.topic = s.topic and p.subject = s.subject
                                      order by p.sequence limit 1) p on true
                        where s.parked_since is not null and (s.topic, s.subject) > (?, ?)
                        order by s.topic, s.subject limit ?""",
                        row -> new ParkedSubjectView(
                                row.getString("topic"),
                                row.getObject("subject", UUID.class),
                                Sql.instant(row, "parked_since"),
                                row.getInt("sequence"),
                                row.getString("type"),
                                row.getString("reason"),
                                row.getInt("waiting")),
                        topic,
                        subject,
                        page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.topic(), row.subject()));
    }
}
