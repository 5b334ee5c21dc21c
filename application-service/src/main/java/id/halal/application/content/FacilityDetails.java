package id.halal.application.content;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What is kept of the place of production beside its region. The street is protected data: it lies encrypted, and here stands only
 * whose key it has. Without one the place is at the address of the business.
 */
public record FacilityDetails(
        @Nullable String name,
        @Nullable FacilityOwnership ownership,
        @Nullable String postcode,
        @Nullable UUID streetKey) {

    static final FacilityDetails EMPTY = new FacilityDetails(null, null, null, null);
}
