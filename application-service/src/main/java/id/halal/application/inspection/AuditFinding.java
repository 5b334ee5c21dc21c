package id.halal.application.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something the auditor found.
 *
 * @param code names the kind, e.g. {@code MATERIAL_EVIDENCE}
 * @param resolved whether the business has mended it before the report
 */
@Schema(name = "AuditFinding")
public record AuditFinding(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}", message = "NOTE_CODE_FORMAT")
        String code,

        @NotBlank @Size(max = 1000) String text,
        @NotNull Boolean resolved) {}
