package id.halal.application.fatwa;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows of files on the list of a session; who may see them follows from the session. */
@Singleton
class FatwaList {

    private final Sql sql;

    FatwaList(Sql sql) {
        this.sql = sql;
    }

    /** In the order they were put on it. */
    List<FatwaFileView> of(UUID session) {
        return sql.list(
                """
                select application_id, listed_by, listed_at from fatwa_file
                where session_id = ? order by listed_at, application_id""",
                row -> new FatwaFileView(
                        row.getObject("application_id", UUID.class),
                        row.getString("listed_by"),
                        Sql.instant(row, "listed_at")),
                session);
    }

    /** Put on it again it stays where it is. */
    void add(UUID session, UUID application, String by, Instant now) {
        sql.update("""
                insert into fatwa_file (session_id, application_id, listed_by, listed_at) values (?, ?, ?, ?)
                on conflict (session_id, application_id) do nothing""", session, application, by, now);
    }

    /** @return false when it was not on it */
    boolean remove(UUID session, UUID application) {
        return sql.update("delete from fatwa_file where session_id = ? and application_id = ?", session, application)
                == 1;
    }
}
