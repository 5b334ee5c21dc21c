package id.halal.business.registry;

import id.halal.contracts.BusinessScale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A business as it is typed in; unchecked, see {@link BusinessRules}.
 *
 * @param annualSalesRupiah the owner's own statement, whole rupiah
 * @param kbli classes of 5 digits
 */
@Schema(
        name = "BusinessForm",
        requiredProperties = {"nib", "businessName", "scale", "address", "owner"})
public record BusinessForm(
        @Nullable String nib,
        @Nullable String businessName,
        @Nullable BusinessScale scale,
        @Nullable Long annualSalesRupiah,
        @Nullable List<@Nullable String> kbli,
        @Nullable AddressForm address,
        @Nullable OwnerForm owner) {

    /** @param street protected: the street, house and neighbourhood */
    @Schema(
            name = "BusinessAddressForm",
            requiredProperties = {"street", "regencyCode"})
    public record AddressForm(
            @Nullable String street,
            @Nullable String regencyCode,
            @Nullable String districtCode,
            @Nullable String villageCode,
            @Nullable String postcode) {

        @Override
        public String toString() {
            return "AddressForm[regencyCode=" + regencyCode + "]";
        }
    }

    /** The person in charge; every field is protected. */
    @Schema(
            name = "BusinessOwnerForm",
            requiredProperties = {"name", "nik", "phone"})
    public record OwnerForm(
            @Nullable String name,
            @Nullable String nik,
            @Nullable String phone,
            @Nullable String email) {

        @Override
        public String toString() {
            return "OwnerForm[protected]";
        }
    }

    @Override
    public String toString() {
        return "BusinessForm[nib=" + nib + "]";
    }
}
