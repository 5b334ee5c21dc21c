package id.halal.quota.claim;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads claims within a scope. */
@Singleton
public class ClaimFinder {

    private final Sql sql;

    ClaimFinder(Sql sql) {
        this.sql = sql;
    }

    public ClaimView one(CallerScope scope, UUID applicationId) {
        ScopeFilter filter = ScopeFilter.ofClaims(scope, "c");
        return sql.first(
                        "select c.* from claim c where c.application_id = ? and " + filter.condition(),
                        ClaimFinder::view,
                        filter.bind(List.of(applicationId)))
                .orElseThrow(ProblemException::notFound);
    }

    Page<ClaimView> list(
            CallerScope scope, @Nullable UUID programmeId, @Nullable ClaimStatus status, PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        ScopeFilter filter = ScopeFilter.ofClaims(scope, "c");
        List<@Nullable Object> before = new ArrayList<>();
        StringBuilder where = new StringBuilder("c.application_id > ?");
        before.add(after);
        if (programmeId != null) {
            where.append(" and c.programme_id = ?");
            before.add(programmeId);
        }
        if (status != null) {
            where.append(" and c.status = ?");
            before.add(status);
        }
        List<ClaimView> rows = sql.list(
                "select c.* from claim c where " + where + " and " + filter.condition()
                        + " order by c.application_id limit ?",
                ClaimFinder::view,
                filter.bind(before, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.applicationId()));
    }

    private static ClaimView view(ResultSet row) throws SQLException {
        Claim claim = Claim.read(row);
        return new ClaimView(
                claim.applicationId(),
                claim.businessId(),
                claim.submissionId(),
                claim.programmeId(),
                claim.allocationId(),
                claim.facilitationCode().isEmpty() ? null : claim.facilitationCode(),
                claim.status().name(),
                claim.code(),
                claim.provinceCode(),
                claim.regencyCode(),
                claim.lp3h(),
                claim.submittedAt(),
                Sql.instant(row, "changed_at"));
    }
}
