package id.halal.application.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What eligibility asks about the production; whatever is left out the companion will look at.
 *
 * @param separatePlace place and tools are apart from anything non-halal
 * @param simpleProcess manual or semi-automatic tools, a home and not a factory
 * @param preservationMethods how many methods of preservation are used
 */
public record ProductionFacts(
        @Min(0) @Max(999) @Nullable Integer productionSites,
        @Min(0) @Max(999) @Nullable Integer outlets,
        @Nullable Boolean separatePlace,
        @Nullable Boolean simpleProcess,
        @Min(0) @Max(20) @Nullable Integer preservationMethods,
        @Nullable SlaughteredContent slaughteredContent,
        @Nullable Boolean hazardousMaterial,
        @Nullable LocalDate producingSince) {

    public static ProductionFacts unknown() {
        return new ProductionFacts(null, null, null, null, null, null, null, null);
    }
}
