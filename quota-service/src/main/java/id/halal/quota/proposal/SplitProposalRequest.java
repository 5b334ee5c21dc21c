package id.halal.quota.proposal;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A question: what if the units of a node's children were split anew?
 *
 * @param allocationId the node whose children share; the programme's root when absent
 * @param weights 40 companions, 40 businesses, 20 use when absent
 */
@Schema(name = "SplitProposalRequest")
public record SplitProposalRequest(
        @Nullable UUID allocationId, @Nullable @Valid ProposalWeights weights) {

    ProposalWeights weightsOrUsual() {
        return weights == null ? ProposalWeights.USUAL : weights;
    }
}
