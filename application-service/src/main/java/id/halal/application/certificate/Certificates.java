package id.halal.application.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.application.content.HalalProduct;
import id.halal.indonesia.CertificateNumber;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The table of certificates, which holds nothing the public may not see. */
@Singleton
class Certificates {

    private static final String COLUMNS =
            "select number, status, business_name, products, issued_on, mode from certificate ";
    private static final TypeReference<List<HalalProduct>> PRODUCTS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;
    private final DomainClock clock;

    Certificates(Sql sql, ObjectMapper json, DomainClock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    Optional<CertificateView> find(String number) {
        return sql.first(COLUMNS + "where number = ?", this::read, number);
    }

    /** What there is under these numbers; of a number nobody ever recorded, nothing. */
    Map<String, KnownNumber> find(Set<String> numbers) {
        Map<String, KnownNumber> found = new HashMap<>();
        sql.list(COLUMNS + "where number = any (?)", this::read, (Object) numbers.toArray(String[]::new))
                .forEach(certificate -> found.put(certificate.number(), new KnownNumber.Recorded(certificate)));
        String[] others =
                numbers.stream().filter(number -> !found.containsKey(number)).toArray(String[]::new);
        if (others.length > 0) {
            sql.list(
                            "select distinct number from withdrawn_certificate_number where number = any (?)",
                            row -> row.getString("number"),
                            (Object) others)
                    .forEach(number -> found.put(number, new KnownNumber.Withdrawn()));
        }
        return found;
    }

    private CertificateView read(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new CertificateView(
                number,
                CertificateStatus.valueOf(row.getString("status")),
                row.getString("business_name"),
                products(row.getString("products")),
                row.getObject("issued_on", LocalDate.class),
                CertificateMode.valueOf(row.getString("mode")),
                isExample(number));
    }

    /** @return false when the number is taken */
    boolean add(UUID application, CertificateView certificate) {
        return add(application, certificate, clock.instant());
    }

    boolean add(UUID application, CertificateView certificate, Instant now) {
        return sql.update(
                        """
                        insert into certificate (number, application_id, status, business_name, products, issued_on, mode, created_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict (number) do nothing""",
                        certificate.number(),
                        application,
                        certificate.status(),
                        certificate.businessName(),
                        text(certificate.products()),
                        certificate.issuedOn(),
                        certificate.mode(),
                        now)
                == 1;
    }

    /** The next of our own; a step that fails leaves a gap, which is allowed. */
    long nextSequence() {
        return sql.first("select nextval('certificate_sequence')", row -> row.getLong(1))
                .orElseThrow();
    }

    static boolean isExample(String number) {
        return CertificateNumber.parse(number).map(CertificateNumber::isExample).orElse(false);
    }

    private List<HalalProduct> products(String stored) {
        try {
            return json.readValue(stored, PRODUCTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored products that cannot be read", e);
        }
    }

    private String text(List<HalalProduct> products) {
        try {
            return json.writeValueAsString(products);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("products that cannot be written as JSON", e);
        }
    }
}
