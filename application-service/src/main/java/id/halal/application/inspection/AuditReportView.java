package id.halal.application.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An audit report as it was handed in. */
@Schema(name = "AuditReportView")
public record AuditReportView(
        LocalDate auditedFrom,
        LocalDate auditedUntil,
        List<AuditFinding> findings,
        AuditRecommendation recommendation,
        String sha256,
        Instant reportedAt) {}
