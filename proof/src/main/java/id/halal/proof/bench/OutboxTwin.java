package id.halal.proof.bench;

import id.halal.proof.stack.Stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A table as a service's outbox, for the events of the peers: what stands in the outbox itself would be sent. */
final class OutboxTwin implements AutoCloseable {

    private final Stack stack;
    private final String database;

    OutboxTwin(Stack stack, String database) {
        this.stack = stack;
        this.database = database;
        run(
                "drop table if exists bench_outbox",
                "create table bench_outbox (like outbox including all)",
                "call halal_guard('bench_outbox')");
    }

    @Override
    public void close() {
        run("drop table bench_outbox");
    }

    private void run(String... statements) {
        try (Connection connection = stack.asSuperuser(database)) {
            for (String statement : List.of(statements)) {
                BulkSql.run(connection, statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the twin of the outbox", e);
        }
    }
}
