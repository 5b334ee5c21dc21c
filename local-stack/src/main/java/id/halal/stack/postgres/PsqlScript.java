package id.halal.stack.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the part of psql's language that the bootstrap scripts use, as the stack brings no psql: statements ended by
 * {@code ;} or {@code \gexec} at the end of a line, {@code \connect}, {@code --} comments on lines of their own, and the
 * variables {@code :'name'} and {@code :"name"}.
 */
final class PsqlScript {

    private static final Pattern VARIABLE = Pattern.compile(":(['\"])(\\w+)\\1");
    private static final String EXECUTE_RESULT = "\\gexec";
    private static final String CONNECT = "\\connect ";

    private final String text;
    private final Map<String, String> variables;

    PsqlScript(String text, Map<String, String> variables) {
        this.text = text;
        this.variables = Map.copyOf(variables);
    }

    /** What is to be done, in order. */
    sealed interface Step {
        record Connect(String database) implements Step {}

        record Execute(String sql) implements Step {}

        /** A query whose answers are statements to be run. */
        record ExecuteResult(String query) implements Step {}
    }

    void run(PostgresServer server) throws SQLException {
        Connection connection = server.connect("postgres");
        try {
            for (Step step : steps()) {
                switch (step) {
                    case Step.Connect(String database) -> {
                        connection.close();
                        connection = server.connect(database);
                    }
                    case Step.Execute(String sql) -> execute(connection, sql);
                    case Step.ExecuteResult(String query) -> {
                        for (String sql : answers(connection, query)) {
                            execute(connection, sql);
                        }
                    }
                }
            }
        } finally {
            connection.close();
        }
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("--")) {
                continue;
            }
            if (line.startsWith(CONNECT)) {
                steps.add(new Step.Connect(connectTarget(line)));
                continue;
            }
            statement.append(statement.isEmpty() ? "" : " ").append(line);
            if (line.endsWith(EXECUTE_RESULT)) {
                String query = statement.substring(0, statement.length() - EXECUTE_RESULT.length());
                steps.add(new Step.ExecuteResult(substitute(query.strip())));
                statement.setLength(0);
            } else if (line.endsWith(";")) {
                steps.add(new Step.Execute(substitute(statement.substring(0, statement.length() - 1))));
                statement.setLength(0);
            }
        }
        if (!statement.isEmpty()) {
            throw new IllegalArgumentException("The script ends inside a statement: " + statement);
        }
        return steps;
    }

    private String connectTarget(String line) {
        Matcher matcher = VARIABLE.matcher(line);
        return matcher.find()
                ? value(matcher.group(2))
                : line.substring(CONNECT.length()).strip();
    }

    private String substitute(String sql) {
        return VARIABLE.matcher(sql).replaceAll(match -> {
            String quote = match.group(1);
            return Matcher.quoteReplacement(quote + value(match.group(2)).replace(quote, quote + quote) + quote);
        });
    }

    private String value(String variable) {
        String value = variables.get(variable);
        if (value == null) {
            throw new IllegalArgumentException("The script wants a variable it was not given: " + variable);
        }
        return value;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> answers(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
