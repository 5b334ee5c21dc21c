package id.halal.application.draft;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the production facility lies; region codes without dots, 4 and 6 digits. */
@Schema(name = "ProductionFacility")
public record FacilityRequest(
        @NotBlank String regencyCode, @Nullable String districtCode) {}
