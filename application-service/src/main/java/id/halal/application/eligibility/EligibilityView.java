package id.halal.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the file may go the self-declare way.
 *
 * @param onDate the date whose rules count: that of the submission, else today
 * @param eligible no criterion fails; an unknown one is left to the companion
 */
@Schema(name = "EligibilityView")
public record EligibilityView(
        LocalDate onDate,
        String regulation,
        boolean eligible,
        List<CriterionView> criteria,
        @Nullable ProgrammeHintView programme) {}
