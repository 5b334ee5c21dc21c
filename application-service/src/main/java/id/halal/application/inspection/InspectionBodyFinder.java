package id.halal.application.inspection;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads inspection bodies: reference data that every signed-in caller sees. */
@Singleton
class InspectionBodyFinder {

    /**
     * What a list is narrowed to.
     *
     * @param regionCode of the production facility, 4 digits
     */
    record Query(@Nullable String regionCode, @Nullable String productTypeCode, boolean onlyActive, PageRequest page) {}

    private static final Sql.Row<InspectionBody> ROW = row -> new InspectionBody(
            row.getString("registration"),
            row.getString("name"),
            Sql.texts(row, "region_codes"),
            Sql.texts(row, "product_types"),
            row.getBoolean("active"),
            row.getLong("version"));

    private final Sql sql;

    InspectionBodyFinder(Sql sql) {
        this.sql = sql;
    }

    Optional<InspectionBody> find(CallerScope scope, String registration) {
        return scope instanceof CallerScope.Public
                ? Optional.empty()
                : sql.first("select * from inspection_body where registration = ?", ROW, registration);
    }

    /** @throws ProblemException 404 */
    InspectionBody get(CallerScope scope, String registration) {
        return find(scope, registration).orElseThrow(ProblemException::notFound);
    }

    /** By registration. */
    Page<InspectionBody> list(CallerScope scope, Query query) {
        if (scope instanceof CallerScope.Public) {
            return new Page<>(List.of(), null);
        }
        StringBuilder text = new StringBuilder("select * from inspection_body where true");
        List<@Nullable Object> values = new ArrayList<>();
        if (query.onlyActive()) {
            text.append(" and active");
        }
        String region = query.regionCode();
        if (region != null) {
            text.append(" and (region_codes = '{}' or region_codes && ?)");
            values.add(new String[] {region, region.substring(0, 2)});
        }
        if (query.productTypeCode() != null) {
            text.append(" and (product_types = '{}' or product_types @> ?)");
            values.add(new String[] {query.productTypeCode()});
        }
        query.page().after(1).ifPresent(cursor -> {
            text.append(" and registration > ?");
            values.add(cursor.text(0));
        });
        text.append(" order by registration limit ?");
        values.add(query.page().fetchSize());
        return Page.of(
                sql.list(text.toString(), ROW, values.toArray()), query.page(), body -> Cursor.of(body.registration()));
    }
}
