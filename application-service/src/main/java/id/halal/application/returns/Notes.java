package id.halal.application.returns;

import id.halal.application.filing.Actor;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of return notes; the caller's scope comes with the transaction, through the file. */
@Singleton
class Notes {

    /**
     * A note as it stands.
     *
     * @param storedCode as written, which names the row even when the code is none of today's
     */
    record Kept(
            long version,
            int position,
            String storedCode,
            String item,
            String text,
            int times,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable Boolean resolved,
            @Nullable Instant resolvedAt) {

        ReturnCode code() {
            return ReturnCode.stored(storedCode);
        }

        NoteKey key() {
            return new NoteKey(code(), item);
        }
    }

    /** A note of the return that is being made. */
    record Fresh(ReturnNote note, int times) {}

    private static final String COLUMNS =
            "select version, position, code, item, text, times, answer, answered_at, resolved, resolved_at from return_note ";

    private final Sql sql;

    Notes(Sql sql) {
        this.sql = sql;
    }

    /** Latest return first. */
    List<Kept> all(UUID application) {
        return sql.list(COLUMNS + "where application_id = ? order by version desc, position", Notes::read, application);
    }

    /** Those of the latest return: older ones were settled, or stand in it again. */
    List<Kept> latest(UUID application) {
        return sql.list(COLUMNS + """
                        where application_id = ?
                          and version = (select max(version) from return_note where application_id = ?) order by position""", Notes::read, application, application);
    }

    private static Kept read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Kept(
                row.getLong("version"),
                row.getInt("position"),
                row.getString("code"),
                row.getString("item"),
                row.getString("text"),
                row.getInt("times"),
                row.getString("answer"),
                Sql.instantOrNull(row, "answered_at"),
                row.getObject("resolved", Boolean.class),
                Sql.instantOrNull(row, "resolved_at"));
    }

    void add(UUID application, long version, List<Fresh> notes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            ReturnNote note = notes.get(i).note();
            rows.add(new @Nullable Object[] {
                application,
                version,
                i,
                note.code().name(),
                note.key().item(),
                note.text(),
                notes.get(i).times()
            });
        }
        sql.batch("""
                insert into return_note (application_id, version, position, code, item, text, times) values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Also without words: whoever hands the file in again says it is corrected. */
    void answer(UUID application, Kept note, @Nullable String answer, Actor actor, Instant now) {
        sql.update("""
                update return_note set answer = ?, answered_by = ?, answered_at = ?
                where application_id = ? and version = ? and position = ?""", answer, actor.subject(), now, application, note.version(), note.position());
    }

    void mark(UUID application, Kept note, boolean resolved, Actor actor, Instant now) {
        sql.update("""
                update return_note set resolved = ?, resolved_by = ?, resolved_at = ?
                where application_id = ? and version = ? and position = ?""", resolved, actor.subject(), now, application, note.version(), note.position());
    }
}
