package id.halal.application.filing;

import id.halal.contracts.Channel;
import id.halal.indonesia.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says besides its content.
 *
 * @param facilitationCode the programme's code, on facilitated channels
 * @param lp3h registration of the LP3H chosen
 * @param registration what the file is for
 * @param regency of the production facility
 * @param district of the production facility
 */
public record DraftHead(
        Channel channel,
        @Nullable String facilitationCode,
        @Nullable String lp3h,
        Registration registration,
        RegionCode regency,
        @Nullable String district) {

    /** As the file says it now. */
    public static DraftHead of(Application file) {
        return new DraftHead(
                file.channel(),
                file.facilitationCode(),
                file.lp3h(),
                file.registration(),
                RegionCode.of(file.facility().regencyCode()),
                file.facility().districtCode());
    }
}
