package id.halal.application.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/**
 * What the audit found.
 *
 * @param auditedFrom first day on site
 * @param findings none when everything was in order
 * @param sha256 of the report, a document of kind AUDIT_REPORT put to the file before
 */
@Schema(name = "AuditReport")
public record AuditReportRequest(
        @NotNull LocalDate auditedFrom,
        @NotNull LocalDate auditedUntil,
        @NotNull @Size(max = 50) List<@Valid @NotNull AuditFinding> findings,
        @NotNull AuditRecommendation recommendation,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT")
        String sha256) {}
