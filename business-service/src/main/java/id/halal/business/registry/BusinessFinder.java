package id.halal.business.registry;

import id.halal.indonesia.Region;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds businesses within a scope: the query names the scope so that an index serves it, the row policies enforce it. */
@Singleton
public class BusinessFinder {

    private record Key(String regencyCode, UUID id) {}

    private record Query(StringBuilder sql, List<@Nullable Object> values) {

        Query and(String condition, @Nullable Object... bound) {
            sql.append(" and ").append(condition);
            values.addAll(java.util.Arrays.asList(bound));
            return this;
        }
    }

    private final Businesses businesses;
    private final BusinessViews views;
    private final Regions regions;
    private final Sql sql;

    BusinessFinder(Businesses businesses, BusinessViews views, Regions regions, Sql sql) {
        this.businesses = businesses;
        this.views = views;
        this.regions = regions;
        this.sql = sql;
    }

    /** @throws id.halal.platform.web.problem.ProblemException 404 outside the scope, which the row policies know */
    public BusinessView get(CallerScope scope, UUID id) {
        return views.of(businesses.get(id));
    }

    /** Those of the given ids that lie within the scope, in the order given. */
    public List<BusinessView> all(CallerScope scope, List<UUID> ids) {
        return views.of(businesses.all(ids));
    }

    /** By regency and id. */
    Page<BusinessView> list(CallerScope scope, BusinessFilter filter, PageRequest page) {
        Query query = new Query(new StringBuilder(), new ArrayList<>());
        String words = filter.words();
        if (words == null) {
            query.sql().append("select b.regency_code, b.id from business b where true");
        } else {
            // First the hits of the unguarded side table by its index, then only those through the policy.
            query.sql()
                    .append("with hit as materialized (select s.business_id from business_search s")
                    .append(" where s.words @@ to_tsquery('simple', unaccent(?))");
            query.values().add(words);
            inRegions(scope).ifPresent(codes -> query.and("s.regency_code = any (?)", (Object) codes));
            query.sql()
                    .append(
                            ") select b.regency_code, b.id from hit join business b on b.id = hit.business_id where true");
        }
        narrow(query, scope);
        if (filter.nib() != null) {
            query.and("b.nib = ?", filter.nib());
        }
        if (filter.regencyCode() != null) {
            query.and("b.regency_code = ?", filter.regencyCode());
        }
        page.after(2)
                .ifPresent(cursor -> query.and("(b.regency_code, b.id) > (?, ?::uuid)", cursor.text(0), cursor.id(1)));
        query.sql().append(" order by b.regency_code, b.id limit ?");
        query.values().add(page.fetchSize());

        List<Key> keys = sql.list(
                query.sql().toString(),
                row -> new Key(row.getString("regency_code"), row.getObject("id", UUID.class)),
                query.values().toArray());
        Page<Key> found = Page.of(keys, page, key -> Cursor.of(key.regencyCode(), key.id()));
        return new Page<>(all(scope, found.items().stream().map(Key::id).toList()), found.next());
    }

    private void narrow(Query query, CallerScope scope) {
        switch (scope) {
            case CallerScope.National _ -> {}
            case CallerScope.Regions _ ->
                inRegions(scope).ifPresent(codes -> query.and("b.regency_code = any (?)", (Object) codes));
            case CallerScope.Institution(var lp3h) ->
                query.and("b.id in (select business_id from business_companion where lp3h_registration = ?)", lp3h);
            case CallerScope.Companion(var registration) ->
                query.and(
                        "b.id in (select business_id from business_companion where companion_registration = ?)",
                        registration);
            case CallerScope.Owner(var subject) -> query.and("b.owner_subject = ?", subject);
            case CallerScope.SystemJob _, CallerScope.Public _ -> query.and("false");
        }
    }

    /** An officer's regencies, provinces spelt out: one equality per code keeps the list on (regency_code, id). */
    private Optional<String[]> inRegions(CallerScope scope) {
        if (!(scope instanceof CallerScope.Regions(Set<String> codes))) {
            return Optional.empty();
        }
        return Optional.of(codes.stream()
                .flatMap(text -> RegionCode.parse(text).stream())
                .flatMap(code -> code.level() == RegionCode.Level.PROVINCE
                        ? regions.children(code).stream().map(Region::code)
                        : Stream.of(code))
                .map(RegionCode::value)
                .toArray(String[]::new));
    }
}
