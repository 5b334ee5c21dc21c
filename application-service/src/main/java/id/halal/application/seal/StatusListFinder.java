package id.halal.application.seal;

import id.halal.application.certificate.CertificateStatus;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers that are not valid, by what they are. */
@Singleton
class StatusListFinder {

    private record Line(String number, CertificateStatus status) {}

    private final Sql sql;

    StatusListFinder(Sql sql) {
        this.sql = sql;
    }

    /** Every scope sees them all, the public too. */
    Map<String, String> notValid(CallerScope scope) {
        List<Line> lines = sql.list(
                "select number, status from certificate where status <> 'VALID' order by changed_at, number",
                row -> new Line(row.getString("number"), CertificateStatus.valueOf(row.getString("status"))));
        Map<String, String> statuses = new LinkedHashMap<>();
        lines.forEach(line -> statuses.put(line.number(), line.status().name()));
        return statuses;
    }
}
