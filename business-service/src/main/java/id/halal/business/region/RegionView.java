package id.halal.business.region;

import id.halal.indonesia.Region;
import org.jspecify.annotations.Nullable;

/**
 * A region that exists.
 *
 * @param code without dots: province 2, regency 4, district 6, village 10 digits
 * @param parent code one level up; absent for a province
 */
record RegionView(
        String code, String name, String level, @Nullable String parent) {

    static RegionView of(Region region) {
        return new RegionView(
                region.code().value(),
                region.name(),
                region.code().level().name(),
                region.code().parent().map(parent -> parent.value()).orElse(null));
    }
}
