package id.halal.business.certification;

import id.halal.business.registry.Businesses;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.UUID;

/** Reads what is known of a business' certificate from elsewhere. */
@Singleton
class CertifiedElsewhereFinder {

    private final Businesses businesses;
    private final Sql sql;

    CertifiedElsewhereFinder(Businesses businesses, Sql sql) {
        this.businesses = businesses;
        this.sql = sql;
    }

    /** @throws ProblemException 404 outside the scope, or when nothing is recorded */
    CertifiedElsewhereView get(CallerScope scope, UUID business) {
        businesses.get(business);
        return sql.first(
                        "select * from certified_elsewhere where business_id = ?",
                        row -> new CertifiedElsewhereView(
                                business,
                                row.getString("certificate_number"),
                                row.getObject("certified_on", LocalDate.class),
                                row.getString("learned_from"),
                                row.getString("recorded_by"),
                                Sql.instant(row, "recorded_at")),
                        business)
                .orElseThrow(ProblemException::notFound);
    }
}
