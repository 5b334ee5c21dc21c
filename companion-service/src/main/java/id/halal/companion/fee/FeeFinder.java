package id.halal.companion.fee;

import id.halal.companion.shared.ListQuery;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.PageRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads fees in the caller's scope. */
@Singleton
class FeeFinder {

    /** What a list or sum may be narrowed by; all optional. */
    record Filter(
            @Nullable FeeStatus status,
            @Nullable UUID applicationId,
            @Nullable String companionRegistration,
            @Nullable String lp3hRegistration,
            @Nullable String facilitationCode) {}

    private final Sql sql;

    FeeFinder(Sql sql) {
        this.sql = sql;
    }

    /** Newest first, one more than asked. */
    List<FeeView> page(CallerScope scope, Filter filter, PageRequest page) {
        ListQuery query = query(scope, filter)
                .andIfGiven("id < ?", page.after(1).map(key -> key.id(0)).orElse(null));
        return sql.list(
                "select * from fee" + query.where() + " order by id desc limit ?",
                FeeFinder::row,
                query.valuesAnd(page.fetchSize()));
    }

    FeeSumView sum(CallerScope scope, Filter filter) {
        ListQuery query = query(scope, filter);
        return sql.first(
                        """
                        select count(settled_at) as due, count(*) - count(settled_at) as pending,
                               coalesce(sum(companion_rupiah) filter (where settled_at is not null), 0) as companion,
                               coalesce(sum(lp3h_rupiah) filter (where settled_at is not null), 0) as lp3h
                        from fee""" + query.where(),
                        row -> new FeeSumView(
                                row.getLong("due"),
                                row.getLong("companion"),
                                row.getLong("lp3h"),
                                row.getLong("companion") + row.getLong("lp3h"),
                                row.getLong("pending")),
                        query.valuesAnd())
                .orElseThrow();
    }

    private static ListQuery query(CallerScope scope, Filter filter) {
        ListQuery query = new ListQuery()
                .inScope(scope)
                .andIfGiven("application_id = ?", filter.applicationId())
                .andIfGiven("companion_registration = ?", filter.companionRegistration())
                .andIfGiven("lp3h_registration = ?", filter.lp3hRegistration())
                .andIfGiven("facilitation_code = ?", filter.facilitationCode());
        return switch (filter.status()) {
            case PENDING_TARIFF -> query.and("settled_at is null");
            case DUE -> query.and("settled_at is not null");
            case null -> query;
        };
    }

    private static FeeView row(java.sql.ResultSet row) throws java.sql.SQLException {
        Instant settledAt = Sql.instantOrNull(row, "settled_at");
        return new FeeView(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("facilitation_code"),
                row.getString("companion_registration"),
                row.getString("lp3h_registration"),
                row.getString("province_code"),
                row.getString("regency_code"),
                row.getString("certificate_number"),
                row.getObject("certified_on", LocalDate.class),
                row.getLong("companion_rupiah"),
                row.getLong("lp3h_rupiah"),
                settledAt == null ? FeeStatus.PENDING_TARIFF : FeeStatus.DUE,
                settledAt);
    }
}
