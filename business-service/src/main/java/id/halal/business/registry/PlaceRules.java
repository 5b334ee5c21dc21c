package id.halal.business.registry;

import id.halal.business.registry.BusinessForm.AddressForm;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.RegionCode.Level;
import id.halal.indonesia.Regions;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Region codes of an address: they exist, stand on their level and lie in each other. */
@Singleton
class PlaceRules {

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{4}");

    private final Regions regions;

    PlaceRules(Regions regions) {
        this.regions = regions;
    }

    /** Null when the regency itself is not usable; the findings say why. */
    @Nullable
    BusinessPlace check(AddressForm address, Findings findings) {
        String postcode = address.postcode();
        if (postcode != null && !POSTCODE.matcher(postcode).matches()) {
            findings.add("/address/postcode", "POSTCODE_FORMAT");
        }
        String regencyText = findings.required("/address/regencyCode", address.regencyCode());
        RegionCode regency =
                regencyText == null ? null : known("/address/regencyCode", regencyText, Level.REGENCY, findings);
        RegionCode district = optional("/address/districtCode", address.districtCode(), Level.DISTRICT, findings);
        RegionCode village = optional("/address/villageCode", address.villageCode(), Level.VILLAGE, findings);
        if (regency != null && district != null && !regency.contains(district)) {
            findings.add("/address/districtCode", "REGION_OUTSIDE_PARENT", regency.value());
        }
        RegionCode parentOfVillage = district == null ? regency : district;
        if (village != null && parentOfVillage != null && !parentOfVillage.contains(village)) {
            findings.add("/address/villageCode", "REGION_OUTSIDE_PARENT", parentOfVillage.value());
        }
        return regency == null
                ? null
                : new BusinessPlace(
                        regency.province().value(), regency.value(), value(district), value(village), postcode);
    }

    private @Nullable RegionCode optional(String pointer, @Nullable String text, Level level, Findings findings) {
        return text == null ? null : known(pointer, text, level, findings);
    }

    private @Nullable RegionCode known(String pointer, String text, Level level, Findings findings) {
        RegionCode code = RegionCode.parse(text).orElse(null);
        if (code == null || code.level() != level) {
            findings.add(pointer, "REGION_CODE_LEVEL", level.digits());
            return null;
        }
        if (!regions.exists(code)) {
            findings.add(pointer, "REGION_UNKNOWN");
            return null;
        }
        return code;
    }

    private static @Nullable String value(@Nullable RegionCode code) {
        return code == null ? null : code.value();
    }
}
