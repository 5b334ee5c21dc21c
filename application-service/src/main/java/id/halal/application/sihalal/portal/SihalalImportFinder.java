package id.halal.application.sihalal.portal;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads imported lists: one's own, and all of them at the national office (row policies). */
@Singleton
class SihalalImportFinder {

    private final Sql sql;
    private final Messages messages;

    SihalalImportFinder(Sql sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    /** @throws ProblemException 404 when it is not the caller's */
    SihalalImportView get(CallerScope scope, UUID id) {
        return sql.first(
                        """
                        select i.id, i.file_name, i.state, i.requested_at, i.finished_at, count(*) as rows,
                            count(*) filter (where r.state = 'PENDING') as pending,
                            count(*) filter (where r.state = 'CHANGED') as changed,
                            count(*) filter (where r.state = 'UNCHANGED') as unchanged,
                            count(*) filter (where r.state = 'WRONG') as wrong
                        from sihalal_import i join sihalal_import_row r on r.import_id = i.id where i.id = ? group by i.id""",
                        row -> new SihalalImportView(
                                row.getObject("id", UUID.class),
                                row.getString("file_name"),
                                row.getString("state"),
                                row.getInt("rows"),
                                row.getInt("pending"),
                                row.getInt("changed"),
                                row.getInt("unchanged"),
                                row.getInt("wrong"),
                                Sql.instant(row, "requested_at"),
                                Sql.instantOrNull(row, "finished_at")),
                        id)
                .orElseThrow(ProblemException::notFound);
    }

    /** In the order of the list. */
    Page<SihalalImportRowView> rows(
            CallerScope scope, UUID id, @Nullable String state, PageRequest page, Locale language) {
        get(scope, id);
        int after = page.after(1).map(SihalalImportFinder::row).orElse(0);
        List<SihalalImportRowView> rows = sql.list(
                """
                select row_number, cells[1] as sihalal_number, state, column_name, problem from sihalal_import_row
                where import_id = ? and row_number > ? and (?::text is null or state = ?) order by row_number limit ?""",
                row -> {
                    String problem = row.getString("problem");
                    return new SihalalImportRowView(
                            row.getInt("row_number"),
                            row.getString("sihalal_number"),
                            row.getString("state"),
                            row.getString("column_name"),
                            problem,
                            problem == null ? null : messages.text(language, problem, List.of("-")));
                },
                id,
                after,
                state,
                state,
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.row()));
    }

    private static int row(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.text(0));
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }
}
