package id.halal.application.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.application.filing.Actor;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The audit reports of a file: one, and another after each return. */
@Singleton
class AuditReports {

    private static final TypeReference<List<AuditFinding>> FINDINGS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    AuditReports(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(UUID application, long version, AuditReportRequest report, Actor actor, Instant now) {
        sql.update(
                """
                insert into audit_report (application_id, version, audited_from, audited_until, findings, recommendation, sha256,
                    reported_by, reported_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""",
                application,
                version,
                report.auditedFrom(),
                report.auditedUntil(),
                text(report.findings()),
                report.recommendation(),
                report.sha256(),
                actor.subject(),
                now);
    }

    /** Oldest first. */
    List<AuditReportView> of(UUID application) {
        return sql.list(
                "select * from audit_report where application_id = ? order by version",
                row -> new AuditReportView(
                        row.getObject("audited_from", LocalDate.class),
                        row.getObject("audited_until", LocalDate.class),
                        findings(row.getString("findings")),
                        AuditRecommendation.valueOf(row.getString("recommendation")),
                        row.getString("sha256"),
                        Sql.instant(row, "reported_at")),
                application);
    }

    private String text(List<AuditFinding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings that cannot be written as JSON", e);
        }
    }

    private List<AuditFinding> findings(String stored) {
        try {
            return json.readValue(stored, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored findings that cannot be read", e);
        }
    }
}
