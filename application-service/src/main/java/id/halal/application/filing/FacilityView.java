package id.halal.application.filing;

import id.halal.application.content.ContentView;
import id.halal.application.content.FacilityDetails;
import id.halal.application.content.FacilityOwnership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The place of production; region codes without dots. Lists show its region only.
 *
 * @param street masked; absent when the place is at the address of the business
 */
@Schema(name = "ProductionFacilityView")
public record FacilityView(
        String provinceCode,
        String regencyCode,
        @Nullable String districtCode,
        @Nullable String name,
        @Nullable FacilityOwnership ownership,
        @Nullable String postcode,
        @Nullable String street) {

    static FacilityView of(Facility facility, @Nullable ContentView view) {
        FacilityDetails details =
                view == null ? null : view.content().particulars().facility();
        return new FacilityView(
                facility.provinceCode(),
                facility.regencyCode(),
                facility.districtCode(),
                details == null ? null : details.name(),
                details == null ? null : details.ownership(),
                details == null ? null : details.postcode(),
                view == null ? null : view.street());
    }
}
