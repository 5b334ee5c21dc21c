package id.halal.proof.bench;

import id.halal.proof.client.Pause;
import id.halal.proof.stack.Stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Certified files, written past the service in bulk after the pattern of one file it wrote itself. Each has its certificate, and its paper is
 * either ordered, as a step to CERTIFIED orders it, or there already: one of those the service made of earlier orders.
 */
final class CertificateStock {

    private static final int UNKNOWN_OF = 10;
    private static final int FIRST = 900_000_000;
    private static final int RUNS = 99;
    private static final int NUMBERS_OF_A_RUN = 1_000_000;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Stack stack;
    private final UUID pattern;
    private final String prefix = UUID.randomUUID().toString().substring(0, 24);
    /** Another run on the same stack has other numbers, all of them examples. */
    private final int base = FIRST + NUMBERS_OF_A_RUN * (int) (System.currentTimeMillis() / 1000 % RUNS);

    private int last;

    /** @param pattern the file that all others are made after */
    CertificateStock(Stack stack, UUID pattern) {
        this.stack = stack;
        this.pattern = pattern;
    }

    /** Orders that many papers and waits until the service's own job has printed, signed and kept them all. */
    void pressed(int papers) {
        write(papers, false);
        Pause.until("the papers are made", LIMIT, () -> open() == 0);
    }

    /** @return the numbers to ask for */
    Numbers filled(int certificates) {
        return new Numbers(base, write(certificates, true), certificates);
    }

    /**
     * Numbers of which every tenth is nobody's.
     *
     * @param base of their sequences
     * @param first of them
     * @param count how many
     */
    record Numbers(int base, int first, int count) {

        /** Walks through all of them, neighbours far apart, before it meets one again. */
        private static final int STRIDE = 7_919;

        String at(int request) {
            return number(base, first + place(request));
        }

        /** Whether there is a certificate of that number. */
        boolean known(int request) {
            return place(request) % UNKNOWN_OF != 0;
        }

        private int place(int request) {
            return (int) ((long) request * STRIDE % count);
        }
    }

    static String number(int base, int place) {
        return "ID6411%09d1126".formatted(base + place);
    }

    /** @return the place of the first */
    private int write(int count, boolean withPaper) {
        int first = last + 1;
        last += count;
        String unknown = withPaper ? "where (n - " + first + ") % " + UNKNOWN_OF + " <> 0" : "";
        String series = "(select n from generate_series(%d, %d) n %s) numbered".formatted(first, last, unknown);
        String number = "'ID6411' || lpad((" + base + " + n)::text, 9, '0') || '1126'";
        String id = RowCopies.id(prefix, "n");
        try (Connection connection = stack.asSuperuser("application")) {
            connection.setAutoCommit(false);
            RowCopies.write(connection, "application", certified(id, number), series, "id = '" + pattern + "'");
            RowCopies.write(
                    connection,
                    "application_content",
                    Map.of("application_id", id),
                    series,
                    "application_id = '" + pattern + "'");
            if (withPaper) {
                BulkSql.run(connection, """
                        insert into issued_paper (application_id, kind, ordered_at, sha256, signed, made_at)
                        select %s, 'CERTIFICATE', now(), made.sha256, made.signed, now()
                        from %s join (select sha256, signed, row_number() over (order by sha256) - 1 as place, count(*) over () as papers
                                      from (select distinct sha256, signed from issued_paper where sha256 is not null) kept) made
                            on n %% made.papers = made.place""".formatted(id, series));
            }
            BulkSql.run(connection, """
                    insert into certificate (number, application_id, status, business_name, products, issued_on, mode, created_at)
                    select %s, %s, 'VALID', b.name, c.products, current_date, 'CERTIFICATE', now()
                    from application a join business b on b.id = a.business_id join application_content c on c.application_id = a.id, %s
                    where a.id = '%s'""".formatted(number, id, series, pattern));
            connection.commit();
            connection.setAutoCommit(true);
            for (String table : new String[] {"application", "application_content", "issued_paper", "certificate"}) {
                BulkSql.run(connection, "vacuum (analyze) " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the stock of certificates", e);
        }
        return first;
    }

    /** A file that has ended has nothing due. */
    private static Map<String, String> certified(String id, String number) {
        Map<String, String> instead = new LinkedHashMap<>();
        instead.put("id", id);
        instead.put("status", "'CERTIFIED'");
        instead.put("certificate_number", number);
        instead.put("certified_on", "current_date");
        instead.put("step_limit", "null");
        instead.put("step_since", "null");
        instead.put("step_due_at", "null");
        instead.put("total_since", "null");
        instead.put("total_due_at", "null");
        instead.put("answer_due_at", "null");
        return instead;
    }

    private int open() {
        try (Connection connection = stack.asSuperuser("application");
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from issued_paper where sha256 is null");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
