package id.halal.application.material.certificate;

import id.halal.application.content.PlainText;
import id.halal.application.material.search.FoundCertificate;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of the register; the caller's scope comes with the transaction. */
@Singleton
public class MaterialCertificates {

    private static final String COLUMNS = """
            c.id, c.number, c.product_name, c.producer, c.issued_on, c.expires_on, c.source, c.state, c.evidence, c.entered_by,
            c.entered_at, c.seen_at, c.decided_at, c.reason, c.version""";

    /** What the portal shows is so, whoever said otherwise before. */
    private static final String KEEP = """
            insert into material_certificate as c (id, number, product_name, product_key, producer, issued_on, source, state,
                entered_by, entered_at, seen_at, version)
            values (?, ?, ?, ?, ?, ?, 'PORTAL', 'CONFIRMED', ?, ?, ?, 0)
            on conflict (number, product_key) do update set product_name = excluded.product_name, producer = excluded.producer,
                issued_on = coalesce(excluded.issued_on, c.issued_on), source = 'PORTAL', state = 'CONFIRMED',
                seen_at = excluded.seen_at, version = c.version + 1
            returning id""";

    private static final String ENTER = """
            insert into material_certificate (id, number, product_name, product_key, producer, issued_on, expires_on, source,
                state, evidence, entered_by, entered_at, version)
            values (?, ?, ?, ?, ?, ?, ?, 'MANUAL', 'UNVERIFIED', ?, ?, ?, 0)
            on conflict (number, product_key) do nothing""";

    private static final String WORD = """
            insert into material_certificate_word (certificate_id, part, word)
            select * from unnest(?::uuid[], ?::text[], ?::text[]) on conflict do nothing""";

    private final Sql sql;

    MaterialCertificates(Sql sql) {
        this.sql = sql;
    }

    /** All lines under these numbers. */
    public List<MaterialCertificate> under(Collection<String> numbers) {
        return sql.list(
                "select " + COLUMNS
                        + " from material_certificate c where c.number = any (?) order by c.number, c.product_key",
                MaterialCertificates::read,
                (Object) numbers.toArray(String[]::new));
    }

    Optional<MaterialCertificate> find(UUID id) {
        return sql.first(
                "select " + COLUMNS + " from material_certificate c where c.id = ?", MaterialCertificates::read, id);
    }

    Optional<MaterialCertificate> find(String number, String productName) {
        return sql.first(
                "select " + COLUMNS + " from material_certificate c where c.number = ? and c.product_key = ?",
                MaterialCertificates::read,
                number,
                PlainText.of(productName));
    }

    /** For a decision: nobody else decides meanwhile. */
    Optional<MaterialCertificate> lock(UUID id) {
        return sql.first(
                "select " + COLUMNS + " from material_certificate c where c.id = ? for update",
                MaterialCertificates::read,
                id);
    }

    /** By the beginnings of words, in order of number and product. */
    List<MaterialCertificate> search(CertificateFilter filter, int limit) {
        StringBuilder where = new StringBuilder("true");
        List<@Nullable Object> values = new ArrayList<>();
        if (filter.number() != null) {
            where.append(" and c.number = ?");
            values.add(filter.number());
        }
        if (filter.state() != null) {
            where.append(" and c.state = ?");
            values.add(filter.state());
        }
        begins(where, values, "PRODUCT", filter.product());
        begins(where, values, "PRODUCER", filter.producer());
        if (filter.afterNumber() != null) {
            where.append(" and (c.number, c.product_key) > (?, ?)");
            values.add(filter.afterNumber());
            values.add(filter.afterProduct());
        }
        values.add(limit);
        return sql.list(
                "select " + COLUMNS + " from material_certificate c where " + where
                        + " order by c.number, c.product_key limit ?",
                MaterialCertificates::read,
                values.toArray());
    }

    private static void begins(StringBuilder where, List<@Nullable Object> values, String part, @Nullable String text) {
        if (text == null) {
            return;
        }
        for (String word : PlainText.words(text)) {
            where.append(" and exists (select 1 from material_certificate_word w where w.certificate_id = c.id")
                    .append(" and w.part = ? and w.word >= ? and w.word < ?)");
            values.add(part);
            values.add(word);
            values.add(word + Character.toString(Character.MAX_CODE_POINT));
        }
    }

    /** Keeps what the national search shows. */
    void keep(List<FoundCertificate> found, String foundBy, Instant now) {
        for (FoundCertificate certificate : found) {
            UUID id = sql.first(
                            KEEP,
                            row -> row.getObject("id", UUID.class),
                            Ids.next(),
                            certificate.number(),
                            certificate.productName(),
                            PlainText.of(certificate.productName()),
                            certificate.producer(),
                            certificate.issuedOn(),
                            foundBy,
                            now,
                            now)
                    .orElseThrow();
            words(id, certificate.productName(), certificate.producer());
        }
    }

    /** @return false when there is a line of this number and product already */
    boolean enter(MaterialCertificate entered) {
        int added = sql.update(
                ENTER,
                entered.id(),
                entered.number(),
                entered.productName(),
                PlainText.of(entered.productName()),
                entered.producer(),
                entered.issuedOn(),
                entered.expiresOn(),
                entered.evidence(),
                entered.enteredBy(),
                entered.enteredAt());
        if (added == 1) {
            words(entered.id(), entered.productName(), entered.producer());
        }
        return added == 1;
    }

    void decide(UUID id, MaterialCertificate.State state, String decidedBy, Instant now, @Nullable String reason) {
        sql.update("""
                update material_certificate set state = ?, decided_by = ?, decided_at = ?, reason = ?, version = version + 1
                where id = ?""", state, decidedBy, now, reason, id);
    }

    private void words(UUID id, String productName, String producer) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Set<String> product = new LinkedHashSet<>(PlainText.words(productName));
        product.forEach(word -> rows.add(new Object[] {id, "PRODUCT", word}));
        Set<String> names = new LinkedHashSet<>(PlainText.words(producer));
        names.forEach(word -> rows.add(new Object[] {id, "PRODUCER", word}));
        sql.bulk(WORD, rows);
    }

    private static MaterialCertificate read(ResultSet row) throws SQLException {
        return new MaterialCertificate(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("product_name"),
                row.getString("producer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                MaterialCertificate.Source.valueOf(row.getString("source")),
                MaterialCertificate.State.valueOf(row.getString("state")),
                row.getString("evidence"),
                row.getString("entered_by"),
                Sql.instant(row, "entered_at"),
                Sql.instantOrNull(row, "seen_at"),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("reason"),
                row.getLong("version"));
    }
}
