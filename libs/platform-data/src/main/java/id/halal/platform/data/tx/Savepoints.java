package id.halal.platform.data.tx;

import jakarta.inject.Singleton;

/**
 * A part of a transaction that may be refused alone: what it wrote is taken back, and the transaction goes on. Only for those who must go
 * on after a refusal, as a job that follows what another system says. Entities that were changed are not taken back: refresh them.
 */
@Singleton
public class Savepoints {

    private final Sql sql;

    Savepoints(Sql sql) {
        this.sql = sql;
    }

    /** Runs the work in the running transaction; whatever it throws is thrown on, and nothing it wrote is left. */
    public void attempt(Runnable work) {
        sql.update("savepoint attempt");
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            sql.update(done ? "release savepoint attempt" : "rollback to savepoint attempt");
        }
    }
}
