package id.halal.application.issued;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.application.certificate.CertificateMode;
import id.halal.application.certificate.CertificateStatus;
import id.halal.application.content.HalalProduct;
import id.halal.application.storage.ContentStorage;
import id.halal.indonesia.CertificateNumber;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Makes what was ordered: takes some orders for a minute, prints and signs outside of any transaction, keeps the bytes, and only then
 * writes their hash into the order, unless another replica was faster or the order was changed meanwhile. Killed anywhere, the order is open again after its minute; what is
 * written once is never made again.
 */
@Singleton
class IssuedPaperJob {

    private static final Logger LOG = Logger.getLogger(IssuedPaperJob.class);
    private static final String JOB = "issued-papers";
    private static final int AT_ONCE = 20;
    private static final TypeReference<List<HalalProduct>> PRODUCTS = new TypeReference<>() {};

    private static final String TAKE = """
            update issued_paper p set attempts = attempts + 1,
                retry_at = clock_timestamp() + make_interval(secs => least(3600, 60 * (attempts + 1)))
            from application a join business b on b.id = a.business_id
                left join certificate c on c.application_id = a.id
                left join application_content t on t.application_id = a.id
            where p.application_id = a.id and p.application_id in (
                select application_id from issued_paper
                where sha256 is null and (retry_at is null or retry_at < clock_timestamp())
                order by ordered_at limit ? for update skip locked)
            returning p.application_id, p.kind, p.ordered_at, coalesce(c.business_name, b.name) as business_name, b.nib,
                a.product_type_code, a.regency_code, a.sihalal_number, a.reason,
                coalesce(c.products, t.products, '[]'::jsonb)::text as products, c.number, c.issued_on, c.mode, c.status""";

    private final WorkerTransactions transactions;
    private final Sql sql;
    private final IssuedPaperPress press;
    private final ContentStorage storage;
    private final DomainClock clock;
    private final ObjectMapper json;

    IssuedPaperJob(
            WorkerTransactions transactions,
            Sql sql,
            IssuedPaperPress press,
            ContentStorage storage,
            DomainClock clock,
            ObjectMapper json) {
        this.transactions = transactions;
        this.sql = sql;
        this.press = press;
        this.storage = storage;
        this.clock = clock;
        this.json = json;
    }

    @Scheduled(
            every = "{halal.paper.press-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void press() {
        List<IssuedPaperOrder> orders;
        do {
            orders = transactions.call(JOB, () -> sql.list(TAKE, this::order, AT_ONCE));
            orders.forEach(this::make);
        } while (orders.size() == AT_ONCE);
    }

    private void make(IssuedPaperOrder order) {
        try {
            IssuedPaperPress.Made made = press.make(order);
            String sha256 = storage.put(made.pdf()).sha256();
            transactions.run(
                    JOB,
                    () -> sql.update(
                            """
                            update issued_paper set sha256 = ?, signed = ?, made_at = ?, retry_at = null
                            where application_id = ? and sha256 is null and ordered_at = ?""", sha256, made.signed(), clock.instant(), order.application(), order.orderedAt()));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "the paper of file %s is not made yet", order.application());
        }
    }

    private IssuedPaperOrder order(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new IssuedPaperOrder(
                row.getObject("application_id", UUID.class),
                IssuedPaperOrder.Kind.valueOf(row.getString("kind")),
                Sql.instant(row, "ordered_at"),
                row.getString("business_name"),
                row.getString("nib"),
                row.getString("product_type_code"),
                row.getString("regency_code"),
                row.getString("sihalal_number"),
                row.getString("reason"),
                products(row.getString("products")),
                number == null
                        ? null
                        : new IssuedPaperOrder.Certified(
                                number,
                                row.getObject("issued_on", LocalDate.class),
                                CertificateMode.valueOf(row.getString("mode")),
                                CertificateStatus.valueOf(row.getString("status")),
                                CertificateNumber.parse(number)
                                        .map(CertificateNumber::isExample)
                                        .orElse(false)));
    }

    private List<HalalProduct> products(String stored) {
        try {
            return HalalProduct.named(json.readValue(stored, PRODUCTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored products that cannot be read", e);
        }
    }
}
