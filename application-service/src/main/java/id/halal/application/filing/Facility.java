package id.halal.application.filing;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the production facility lies, which decides whose officers see the file; region codes without dots. */
@Embeddable
@Schema(name = "ProductionFacilityView")
public record Facility(
        String provinceCode, String regencyCode, @Nullable String districtCode) {}
