package id.halal.application.section;

import id.halal.application.content.FacilityDetails;
import id.halal.application.content.FacilityOwnership;
import id.halal.application.draft.DraftDocument;
import id.halal.application.draft.FacilityRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The place of production.
 *
 * @param street protected; leave it out when the place is at the address of the business
 */
@Schema(name = "FacilitySection")
record FacilitySection(
        @NotBlank String regencyCode,
        @Nullable String districtCode,
        @Size(max = 100) @Nullable String name,
        @Nullable FacilityOwnership ownership,

        @Pattern(regexp = "[0-9]{5}", message = "POSTCODE_DIGITS") @Nullable
        String postcode,

        @Size(max = 200) @Nullable String street) {

    /** Without the street, which is not read to be written. */
    static FacilitySection of(DraftDocument draft, FacilityDetails details) {
        return new FacilitySection(
                draft.facility().regencyCode(),
                draft.facility().districtCode(),
                details.name(),
                details.ownership(),
                details.postcode(),
                null);
    }

    FacilityDetails details(@Nullable UUID streetKey) {
        return new FacilityDetails(name, ownership, postcode, streetKey);
    }

    DraftDocument in(DraftDocument draft) {
        return new DraftDocument(
                draft.channel(),
                draft.facilitationCode(),
                draft.lp3hRegistration(),
                draft.productTypeCode(),
                new FacilityRequest(regencyCode, districtCode),
                draft.products(),
                draft.ingredients(),
                draft.processNarrative(),
                draft.facts(),
                draft.registrationKind(),
                draft.developedCertificateNumber());
    }

    @Override
    public String toString() {
        return "FacilitySection[regencyCode=" + regencyCode + "]";
    }
}
