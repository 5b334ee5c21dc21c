package id.halal.quota.takeover;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One row whose texts keep all rules.
 *
 * @param scale MICRO or SMALL
 */
record RunningRow(
        int number,
        String nib,
        String businessName,
        String scale,
        String regencyCode,
        String productType,
        List<String> products,
        String lp3h,
        @Nullable String companion,
        SihalalState state,
        String sihalalNumber,
        LocalDate submittedOn,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn) {}
