package id.halal.application.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(name = "InspectionReason")
public record InspectionReason(@NotBlank @Size(max = 500) String reason) {}
