package id.halal.application.filing;

import id.halal.indonesia.RegionCode;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where the production facility lies, which decides whose officers see the file; region codes without dots. */
@Embeddable
public record Facility(
        String provinceCode, String regencyCode, @Nullable String districtCode) {

    static Facility in(RegionCode regency, @Nullable String district) {
        return new Facility(regency.province().value(), regency.value(), district);
    }
}
