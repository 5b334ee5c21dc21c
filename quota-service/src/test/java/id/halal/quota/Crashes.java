package id.halal.quota;

import java.util.List;

/**
 * Crashes at a chosen write: whoever makes the n-th write to the ledger's tables from now on, in the middle of whatever transaction,
 * loses its database session or is refused as after a deadlock. Counted by sequences, which no rollback takes back. What a test itself
 * writes does not count.
 */
final class Crashes implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "allocation",
            "movement",
            "movement_day",
            "claim",
            "claim_request",
            "outbox",
            "outbox_subject",
            "inbox_subject",
            "due_fact",
            "idempotency_key",
            "reservation",
            "programme",
            "pending_operation",
            "pull_back",
            "replacement",
            "year_end_decision",
            "waitlist_check");

    Crashes() {
        for (String sequence : List.of("crash_kill", "crash_fail", "crash_happened")) {
            Ledgers.DATABASE.update("create sequence " + sequence + " minvalue -1000000 start 1");
        }
        Ledgers.DATABASE.update("""
                create function crash() returns trigger language plpgsql security definer as $$
                begin
                    if session_user = 'postgres' then
                        return null;
                    elsif nextval('crash_kill') = 0 then
                        perform nextval('crash_happened');
                        perform pg_terminate_backend(pg_backend_pid());
                    elsif nextval('crash_fail') = 0 then
                        perform nextval('crash_happened');
                        raise exception 'crashed on purpose' using errcode = '40P01';
                    end if;
                    return null;
                end
                $$""");
        TABLES.forEach(table -> Ledgers.DATABASE.update("create trigger crash after insert or update or delete on "
                + table + " for each statement execute function crash()"));
    }

    /** The session that makes the n-th write from now on is killed. */
    void kill(int writes) {
        Ledgers.DATABASE.count("select setval('crash_kill', ?)", -writes);
    }

    /** The n-th write from now on is refused. */
    void fail(int writes) {
        Ledgers.DATABASE.count("select setval('crash_fail', ?)", -writes);
    }

    /** What has not happened yet will not. */
    void disarm() {
        kill(-1);
        fail(-1);
    }

    long happened() {
        return Ledgers.DATABASE.count("select last_value - case when is_called then 0 else 1 end from crash_happened");
    }

    @Override
    public void close() {
        TABLES.forEach(table -> Ledgers.DATABASE.update("drop trigger crash on " + table));
        Ledgers.DATABASE.update("drop function crash()");
        for (String sequence : List.of("crash_kill", "crash_fail", "crash_happened")) {
            Ledgers.DATABASE.update("drop sequence " + sequence);
        }
    }
}
