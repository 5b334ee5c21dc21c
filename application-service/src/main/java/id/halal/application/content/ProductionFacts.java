package id.halal.application.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What eligibility asks about the production; whatever is left out the companion will look at.
 *
 * @param separatePlace place and tools are apart from anything non-halal
 * @param simpleProcess manual or semi-automatic tools, a home and not a factory; the two finer questions below go before it
 * @param preservationMethods how many methods of preservation are used
 * @param homeBusiness made at home, not in a factory
 * @param simpleTools by hand or with semi-automatic tools
 * @param simplePreservation the method is a simple one
 * @param processTouchesHaram whether any ingredient or step of the process may touch what is haram
 * @param mincedMeat where minced meat comes from
 */
public record ProductionFacts(
        @Min(0) @Max(999) @Nullable Integer productionSites,
        @Min(0) @Max(999) @Nullable Integer outlets,
        @Nullable Boolean separatePlace,
        @Nullable Boolean simpleProcess,
        @Min(0) @Max(20) @Nullable Integer preservationMethods,
        @Nullable SlaughteredContent slaughteredContent,
        @Nullable Boolean hazardousMaterial,
        @PastOrPresent(message = "IN_THE_FUTURE") @Nullable LocalDate producingSince,
        @Nullable Boolean homeBusiness,
        @Nullable Boolean simpleTools,
        @Nullable Boolean simplePreservation,
        @Nullable Boolean processTouchesHaram,
        @Nullable MincedMeat mincedMeat) {

    public static ProductionFacts unknown() {
        return new ProductionFacts(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
