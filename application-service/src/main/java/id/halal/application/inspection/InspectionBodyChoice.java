package id.halal.application.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param registration of the inspection body chosen */
@Schema(name = "InspectionBodyChoice")
public record InspectionBodyChoice(@NotBlank @Size(max = 30) String registration) {}
