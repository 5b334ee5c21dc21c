package id.halal.platform.data.tx;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Begins a transaction and, in its first statement, takes a database role with its scope. The service's log-in has no rights of its
 * own, so whatever runs outside of this class is refused by the database.
 */
@Singleton
class Transactions {

    private static final String TAKE_ROLE = """
            select set_config('role', ?, true), set_config('app.kind', ?, true), set_config('app.regions', ?, true),
                   set_config('app.lp3h', ?, true), set_config('app.companion', ?, true), set_config('app.subject', ?, true),
                   set_config('app.caller', ?, true), set_config('transaction_read_only', ?, true)""";

    private final DataSource dataSource;

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T> T run(String role, ScopeSettings scope, String caller, boolean readOnly, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            takeRole(role, scope, caller, readOnly);
            return work.get();
        });
    }

    private void takeRole(String role, ScopeSettings scope, String caller, boolean readOnly) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE_ROLE)) {
            statement.setString(1, role);
            statement.setString(2, scope.kind());
            statement.setString(3, scope.regions());
            statement.setString(4, scope.lp3h());
            statement.setString(5, scope.companion());
            statement.setString(6, scope.subject());
            statement.setString(7, caller);
            statement.setString(8, readOnly ? "on" : "off");
            statement.execute();
        } catch (SQLException e) {
            throw new DataAccessException("cannot take role " + role, e);
        }
    }
}
