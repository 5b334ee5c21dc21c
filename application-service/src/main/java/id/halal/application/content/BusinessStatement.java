package id.halal.application.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What this file says of the business beyond its entry in the registry. Names, addresses and numbers of people are not here: they are
 * fetched from business-service at the moment of use.
 *
 * @param kbli the one of the business' codes under which this product is made; SIHALAL asks for one per file
 * @param neverFacilitated the business' own answer to the first question of SIHALAL's gate
 */
@Schema(name = "BusinessStatement")
public record BusinessStatement(
        @Nullable MarketingArea marketingArea,

        @Pattern(regexp = "[0-9]{5}", message = "KBLI_DIGITS") @Nullable
        String kbli,

        @Nullable Boolean neverFacilitated,
        @Size(max = 20) @Nullable List<@Valid @NotNull LegalAspect> legalAspects) {

    static final BusinessStatement EMPTY = new BusinessStatement(null, null, null, null);

    public List<LegalAspect> legalAspectList() {
        return legalAspects == null ? List.of() : legalAspects;
    }
}
