package id.halal.business.registry;

import org.jspecify.annotations.Nullable;

/** Where a business is, as far as everyone may know: region codes that exist and lie in each other. */
public record BusinessPlace(
        String provinceCode,
        String regencyCode,
        @Nullable String districtCode,
        @Nullable String villageCode,
        @Nullable String postcode) {}
