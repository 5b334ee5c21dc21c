package id.halal.proof.access;

import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.Person;
import id.halal.proof.synthetic.SmallBusiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for known personal data where none may be: in every row of every table as the superuser sees it, on the topics, in the logs. */
public final class LeakScan {

    private final Needles needles;
    private long rows;

    /** @param people whose NIK, name and phone are known */
    public LeakScan(Collection<Person> people, Collection<SmallBusiness> businesses) {
        List<String> texts = new ArrayList<>();
        Stream.concat(people.stream(), businesses.stream().map(SmallBusiness::owner))
                .forEach(person -> {
                    for (String text : List.of(
                            person.nik(),
                            person.name(),
                            person.phone().substring(1),
                            person.email(),
                            person.name().toUpperCase(Locale.ROOT))) {
                        texts.add(text);
                        // As bytea is shown.
                        texts.add(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
                    }
                });
        businesses.forEach(business -> texts.add(business.street()));
        this.needles = new Needles(texts);
    }

    /** Rows looked at so far. */
    public long rows() {
        return rows;
    }

    /** Where something was found; the text itself is not repeated. */
    public List<String> tables(Stack stack) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String database : Stack.DATABASES) {
            try (Connection superuser = stack.asSuperuser(database)) {
                superuser.setAutoCommit(false);
                for (String table : tables(superuser)) {
                    scan(superuser, table).ifPresent(what -> found.add(database + "." + table + " holds " + what));
                }
            }
        }
        return found;
    }

    /** Of messages on the topics. */
    public List<String> texts(Collection<String> messages) {
        return messages.stream()
                .map(needles::in)
                .flatMap(Optional::stream)
                .map(needle -> "a message holds " + kind(needle))
                .distinct()
                .toList();
    }

    public List<String> logs(Path folder) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
                    reader.lines()
                            .map(needles::in)
                            .flatMap(Optional::stream)
                            .findFirst()
                            .ifPresent(needle -> found.add(file.getFileName() + " holds " + kind(needle)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Optional<String> scan(Connection superuser, String table) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.setFetchSize(500);
            try (ResultSet row = statement.executeQuery("select t::text from " + table + " t")) {
                while (row.next()) {
                    rows++;
                    Optional<String> needle = needles.in(row.getString(1));
                    if (needle.isPresent()) {
                        return needle.map(LeakScan::kind);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> tables(Connection superuser) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema') order by 1")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static String kind(String needle) {
        if (needle.matches("\\d{16}")) {
            return "a NIK";
        }
        return needle.matches("\\d+")
                ? "a phone number"
                : needle.contains("@") ? "an e-mail address" : "a name or street";
    }
}
