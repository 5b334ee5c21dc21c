package id.halal.quota.proposal;

import id.halal.indonesia.Region;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what a proposal goes by: the children of a node, companions and businesses where they are. */
@Singleton
class ProposalInputsFinder {

    /** The node whose children share. */
    record Parent(UUID id, @Nullable String regencyCode) {}

    private final Sql sql;
    private final Regions regions;

    ProposalInputsFinder(Sql sql, Regions regions) {
        this.sql = sql;
        this.regions = regions;
    }

    /** 404 when the node is not one of the programme's in the caller's scope. */
    Parent parent(CallerScope scope, UUID programmeId, @Nullable UUID allocationId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        return sql.first(
                        "select a.id, a.regency_code from allocation a where a.programme_id = ? and "
                                + (allocationId == null ? "a.parent_id is null and " : "a.id = ? and ")
                                + filter.condition(),
                        row -> new Parent(row.getObject("id", UUID.class), row.getString("regency_code")),
                        filter.bind(allocationId == null ? List.of(programmeId) : List.of(programmeId, allocationId)))
                .orElseThrow(ProblemException::notFound);
    }

    /** In the order of their region or LP3H. */
    List<ChildInputs> children(CallerScope scope, Parent parent) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        List<ChildInputs> children = sql.list(
                """
                with recursive below as (
                    select a.id, a.id as child, a.held + a.issued as used from allocation a where a.parent_id = ?
                    union all
                    select a.id, b.child, a.held + a.issued from allocation a join below b on a.parent_id = b.id)
                select a.id, a.region_code, a.lp3h, a.allocated, a.version,
                       a.undistributed + a.available as free, s.used
                from allocation a join (select child, sum(used) as used from below group by child) s on s.child = a.id
                where\s""" + filter.condition() + " order by a.region_code, a.lp3h",
                row -> new ChildInputs(
                        row.getObject("id", UUID.class),
                        row.getString("region_code"),
                        row.getString("lp3h"),
                        row.getLong("allocated"),
                        row.getLong("used"),
                        row.getLong("free"),
                        row.getLong("version"),
                        0,
                        0),
                filter.bind(List.of(parent.id())));
        Map<String, Long> companions = companions(parent, children);
        Map<String, Long> businesses = businesses(children);
        return children.stream()
                .map(child ->
                        child.with(companions.getOrDefault(key(child), 0L), businesses.getOrDefault(key(child), 0L)))
                .toList();
    }

    private static String key(ChildInputs child) {
        String region = child.regionCode();
        return region == null ? Objects.requireNonNullElse(child.lp3h(), "") : region;
    }

    private Map<String, Long> companions(Parent parent, List<ChildInputs> children) {
        if (children.stream().anyMatch(child -> child.lp3h() != null)) {
            return counted("""
                    select k.lp3h as key, count(*) as n from known_companion k
                    where k.status = 'ACTIVE' and k.lp3h = any (?) and (?::text is null or k.service_codes @> array[?::text])
                    group by k.lp3h""", keys(children), parent.regencyCode(), parent.regencyCode());
        }
        return counted("""
                select c.key, count(distinct k.companion_id) as n
                from known_companion k cross join unnest(k.service_codes) as s (code)
                     cross join lateral (values (s.code), (left(s.code, 2))) as c (key)
                where k.status = 'ACTIVE' and c.key = any (?) group by c.key""", (Object) keys(children));
    }

    /** By regency and by province: one probe of the index for each regency that has an uncovered business. */
    private Map<String, Long> businesses(List<ChildInputs> children) {
        return counted("""
                select c.key, sum(r.n) as n
                from (select regency_code, count(*) as n from known_business
                      where not covered and regency_code = any (?) group by regency_code) r
                     cross join lateral (values (r.regency_code), (left(r.regency_code, 2))) as c (key)
                where c.key = any (?) group by c.key""", regencies(children), keys(children));
    }

    private Map<String, Long> counted(String statement, @Nullable Object... values) {
        Map<String, Long> counts = new HashMap<>();
        sql.list(statement, row -> counts.put(row.getString("key"), row.getLong("n")) == null, values);
        return counts;
    }

    /** The regencies of all region children: of a province all that it has. */
    private String[] regencies(List<ChildInputs> children) {
        return children.stream()
                .map(ChildInputs::regionCode)
                .filter(Objects::nonNull)
                .map(RegionCode::new)
                .flatMap(code -> code.level() == RegionCode.Level.PROVINCE
                        ? regions.children(code).stream().map(Region::code)
                        : Stream.of(code))
                .map(RegionCode::value)
                .toArray(String[]::new);
    }

    private static String[] keys(List<ChildInputs> children) {
        return children.stream().map(ProposalInputsFinder::key).toArray(String[]::new);
    }
}
