package id.halal.application.seal;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers that are not valid, by what they are. */
@Singleton
class StatusListFinder {

    /** @param status of the certificate, or CORRECTED for a number that was recorded by mistake */
    private record Line(String number, String status) {}

    private final Sql sql;

    StatusListFinder(Sql sql) {
        this.sql = sql;
    }

    /** Every scope sees them all, the public too. */
    Map<String, String> notValid(CallerScope scope) {
        List<Line> lines = sql.list("""
                select number, status from certificate where status <> 'VALID'
                union all
                select distinct number, 'CORRECTED' from withdrawn_certificate_number w
                    where not exists (select 1 from certificate c where c.number = w.number)
                order by number""", row -> new Line(row.getString("number"), row.getString("status")));
        Map<String, String> statuses = new LinkedHashMap<>();
        lines.forEach(line -> statuses.put(line.number(), line.status()));
        return statuses;
    }
}
