package id.halal.quota.takeover;

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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reads the rows of a take-over, with what is wrong with them in the reader's language. */
@Singleton
class TakeOverRowFinder {

    private record Row(
            int number,
            String status,
            String nib,
            String sihalalNumber,
            @Nullable UUID business,
            UUID application) {}

    private record Told(int row, TakeOverRowView.Problem problem) {}

    private final Sql sql;
    private final TakeOverFinder takeOvers;
    private final Messages messages;

    TakeOverRowFinder(Sql sql, TakeOverFinder takeOvers, Messages messages) {
        this.sql = sql;
        this.takeOvers = takeOvers;
        this.messages = messages;
    }

    /** In the order of the sheet. */
    Page<TakeOverRowView> list(
            CallerScope scope, UUID takeOver, @Nullable RowStatus status, PageRequest page, Locale language) {
        takeOvers.one(scope, takeOver);
        int after = page.after(1).map(TakeOverRowFinder::number).orElse(0);
        List<Row> rows = sql.list(
                """
                select row_number, status, nib, sihalal_number, business_id, application_id from take_over_row
                where take_over_id = ? and row_number > ? and (?::text is null or status = ?::text)
                order by row_number limit ?""",
                row -> new Row(
                        row.getInt("row_number"),
                        row.getString("status"),
                        row.getString("nib"),
                        row.getString("sihalal_number"),
                        row.getObject("business_id", UUID.class),
                        row.getObject("application_id", UUID.class)),
                takeOver,
                after,
                status,
                status,
                page.fetchSize());
        Map<Integer, List<TakeOverRowView.Problem>> problems = problems(takeOver, rows, language);
        List<TakeOverRowView> views = rows.stream()
                .map(row -> new TakeOverRowView(
                        row.number(),
                        row.status(),
                        row.nib(),
                        row.sihalalNumber(),
                        row.business(),
                        RowStatus.DONE.name().equals(row.status()) ? row.application() : null,
                        problems.getOrDefault(row.number(), List.of())))
                .toList();
        return Page.of(views, page, row -> Cursor.of(row.row()));
    }

    private Map<Integer, List<TakeOverRowView.Problem>> problems(UUID takeOver, List<Row> rows, Locale language) {
        Map<Integer, List<TakeOverRowView.Problem>> problems = new HashMap<>();
        if (rows.isEmpty()) {
            return problems;
        }
        List<Told> told = sql.list(
                """
                select row_number, column_name, code, arguments from take_over_problem
                where take_over_id = ? and row_number between ? and ? order by row_number, position""",
                row -> new Told(
                        row.getInt("row_number"),
                        new TakeOverRowView.Problem(
                                row.getString("column_name"),
                                row.getString("code"),
                                messages.text(
                                        language,
                                        row.getString("code"),
                                        new ArrayList<>(Sql.texts(row, "arguments"))))),
                takeOver,
                rows.getFirst().number(),
                rows.getLast().number());
        told.forEach(one ->
                problems.computeIfAbsent(one.row(), key -> new ArrayList<>()).add(one.problem()));
        return problems;
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.text(0));
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }
}
