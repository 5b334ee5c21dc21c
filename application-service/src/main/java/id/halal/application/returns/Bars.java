package id.halal.application.returns;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.PlainText;
import id.halal.application.filing.Application;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The rows of bars. */
@Singleton
public class Bars {

    static final String COLUMNS = """
            select id, business_id, product_type_code, product_name, application_id, code, item, barred_at, lifted_at, lifted_by,
                lifted_reason, product_key from self_declare_bar\s""";

    private final Sql sql;
    private final DomainClock clock;

    Bars(Sql sql, DomainClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The product itself, and each of its variants. */
    private static Stream<String> names(HalalProduct product) {
        return Stream.concat(Stream.of(product.name()), product.names().stream());
    }

    void add(Application file, List<HalalProduct> products, NoteKey cause) {
        Instant now = clock.instant();
        for (String name : products.stream().flatMap(Bars::names).distinct().toList()) {
            sql.update(
                    """
                    insert into self_declare_bar
                        (id, business_id, product_type_code, product_name, product_key, application_id, code, item, barred_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (business_id, product_type_code, product_key) where lifted_at is null do nothing""",
                    Ids.next(),
                    file.businessId(),
                    file.registration().productTypeCode(),
                    name,
                    PlainText.key(name),
                    file.id(),
                    cause.code(),
                    cause.item(),
                    now);
        }
    }

    /**
     * A self-declared file may not name what is barred for its business.
     *
     * @throws ProblemException 422 {@code PRODUCT_BARRED} with the bars and the products they stand against
     */
    public void refuse(Application file, ApplicationContent content) {
        refuse(file, content.products(), i -> "/products/" + i + "/name");
    }

    /** As {@link #refuse(Application, ApplicationContent)}, for a name that a product of the file is to get. */
    public void refuse(Application file, HalalProduct renamed, String pointer) {
        refuse(file, List.of(renamed), i -> pointer);
    }

    private void refuse(Application file, List<HalalProduct> products, IntFunction<String> pointer) {
        if (!file.channel().selfDeclare()) {
            return;
        }
        Map<String, BarView> live = new LinkedHashMap<>();
        sql.list(
                        COLUMNS + "where business_id = ? and product_type_code = ? and lifted_at is null",
                        row -> Map.entry(row.getString("product_key"), read(row)),
                        file.businessId(),
                        file.registration().productTypeCode())
                .forEach(bar -> live.put(bar.getKey(), bar.getValue()));
        List<FieldProblem> wrong = new ArrayList<>();
        List<BarView> met = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            List<BarView> own = names(products.get(i))
                    .map(name -> live.get(PlainText.key(name)))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (!own.isEmpty()) {
                wrong.add(FieldProblem.of(pointer.apply(i), ReturnsProblem.PRODUCT_BARRED));
                met.addAll(own);
            }
        }
        if (!met.isEmpty()) {
            throw ProblemException.of(ReturnsProblem.PRODUCT_BARRED)
                    .withFields(wrong)
                    .with("bars", List.copyOf(met));
        }
    }

    /** The bar, locked until the transaction ends. */
    Optional<BarView> locked(UUID id) {
        return sql.first(COLUMNS + "where id = ? for update", Bars::read, id);
    }

    void lift(UUID id, String by, String reason, Instant now) {
        sql.update(
                "update self_declare_bar set lifted_at = ?, lifted_by = ?, lifted_reason = ? where id = ?",
                now,
                by,
                reason,
                id);
    }

    static BarView read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new BarView(
                row.getObject("id", UUID.class),
                row.getObject("business_id", UUID.class),
                row.getString("product_type_code"),
                row.getString("product_name"),
                row.getObject("application_id", UUID.class),
                row.getString("code"),
                row.getString("item"),
                Sql.instant(row, "barred_at"),
                Sql.instantOrNull(row, "lifted_at"),
                row.getString("lifted_by"),
                row.getString("lifted_reason"));
    }
}
