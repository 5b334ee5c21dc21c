package id.halal.quota.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much each criterion counts against the others.
 *
 * @param activeCompanions companions who work there
 * @param uncoveredBusinesses businesses without a halal certificate
 * @param presentUse units used until now
 */
@Schema(name = "SplitProposalWeights")
public record ProposalWeights(
        @NotNull @Min(0) @Max(1000) Integer activeCompanions,

        @NotNull @Min(0) @Max(1000) Integer uncoveredBusinesses,

        @NotNull @Min(0) @Max(1000) Integer presentUse) {

    static final ProposalWeights USUAL = new ProposalWeights(40, 40, 20);
}
