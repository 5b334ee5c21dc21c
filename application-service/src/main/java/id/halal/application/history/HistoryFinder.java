package id.halal.application.history;

import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the history of a file, and tells each row as a sentence. */
@Singleton
class HistoryFinder {

    private static final String HISTORY = """
            select position, at, action, outcome, from_status, to_status, actor, actor_role, on_behalf_of, consent_id, reason, version
            from application_history where application_id = ? and position > ? order by position limit ?""";

    private static final String NOTES = """
            select version, text from return_note where application_id = ? order by version, position""";

    private record Note(long version, String text) {}

    private final ApplicationFinder files;
    private final HistorySentences sentences;
    private final Sql sql;

    HistoryFinder(ApplicationFinder files, HistorySentences sentences, Sql sql) {
        this.files = files;
        this.sentences = sentences;
        this.sql = sql;
    }

    Page<ApplicationHistoryView> history(CallerScope scope, UUID id, Locale language, PageRequest page) {
        files.get(scope, id);
        int after = page.after(1).map(HistoryFinder::position).orElse(0);
        List<HistoryRow> rows = sql.list(
                HISTORY,
                row -> new HistoryRow(
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
        Map<Long, String> notes = notes(id);
        return Page.of(rows, page, row -> Cursor.of(row.position()))
                .map(row -> row.told(sentences.of(row, notes.get(row.version()), language)));
    }

    /** What was asked for at each return, by the version the return made. */
    private Map<Long, String> notes(UUID id) {
        return sql.list(NOTES, row -> new Note(row.getLong("version"), row.getString("text")), id).stream()
                .collect(
                        Collectors.groupingBy(Note::version, Collectors.mapping(Note::text, Collectors.joining("; "))));
    }

    private static int position(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.text(0));
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }
}
