package id.halal.quota.reallocation.replacement;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** Reads replacements of units of the nodes within a scope, and what must be known of the two businesses. */
@Singleton
class ReplacementFinder {

    private final Sql sql;

    ReplacementFinder(Sql sql) {
        this.sql = sql;
    }

    Replacement one(CallerScope scope, UUID applicationId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "r");
        return sql.first(
                        "select r.* from replacement r where r.application_id = ? and " + filter.condition(),
                        Replacement::read,
                        filter.bind(List.of(applicationId)))
                .orElseThrow(ProblemException::notFound);
    }

    /** No row of a scope: a fact of the business that every officer may know by its id. */
    boolean isCertifiedElsewhere(CallerScope scope, UUID businessId) {
        return sql.first("select 1 from certified_elsewhere where business_id = ?", row -> Boolean.TRUE, businessId)
                .isPresent();
    }

    /** As far as the caller sees; a place outside the scope lets the replacement lapse later. */
    boolean hasPlace(CallerScope scope, UUID programmeId, UUID businessId) {
        ScopeFilter filter = ScopeFilter.ofClaims(scope, "c");
        return sql.first("""
                        select 1 from claim c
                        where c.programme_id = ? and c.business_id = ? and c.status in ('HELD', 'ISSUED', 'WAITLISTED') and\s""" + filter.condition(), row -> Boolean.TRUE, filter.bind(List.of(programmeId, businessId)))
                .isPresent();
    }
}
