package id.halal.quota.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How the units of a node's children would be split by companions, uncovered businesses and use. Nothing has moved: an officer confirms
 * transfer by transfer.
 *
 * <p>Each child keeps what it has used. The rest (units less used) is divided by share: of each criterion with any count, the child's
 * part of the sum over all children times the criterion's weight, over the weights of those criteria. Whole units by largest
 * remainder; of equal remainders the child that comes first in this answer.
 *
 * @param weights as asked; a criterion without any count among the children does not count
 * @param units of all children together, before and after
 * @param used of them
 * @param children in the order of their region or LP3H
 * @param transfers what would bring it about, in order
 */
@Schema(name = "SplitProposal")
public record SplitProposal(
        UUID programmeId,
        UUID allocationId,
        Instant at,
        ProposalWeights weights,
        long units,
        long used,
        List<Child> children,
        List<Transfer> transfers) {

    /**
     * One child with all that its proposal goes by.
     *
     * @param allocated now
     * @param used held and issued, below too
     * @param free on the node itself: only these can be transferred at once
     * @param activeCompanions who serve a regency of the region; of an LP3H node, those of the LP3H there. Who serves several regencies
     *     counts once in each child.
     * @param uncoveredBusinesses in the region; 0 on an LP3H node, to which no business belongs
     * @param share of the rest, from 0 to 1, rounded to 9 decimals; the division itself is exact
     * @param proposed units it would have
     * @param change proposed less allocated
     */
    @Schema(name = "SplitProposalChild")
    public record Child(
            UUID allocationId,
            @Nullable String regionCode,
            @Nullable String lp3hRegistration,
            long allocated,
            long used,
            long free,
            long activeCompanions,
            long uncoveredBusinesses,
            BigDecimal share,
            long proposed,
            long change) {}

    /**
     * One transfer an officer would confirm.
     *
     * @param path to POST to
     * @param ifMatch the version of the node it takes from
     * @param body to POST, once the officer has added the documentNumber of the letter
     * @param pullBackFirst so many of its units lie below the node now and must be pulled back before
     */
    @Schema(name = "SplitProposalTransfer")
    public record Transfer(String path, String ifMatch, Body body, long pullBackFirst) {

        /** Of the transfer's POST. */
        @Schema(name = "SplitProposalTransferBody")
        public record Body(UUID toAllocationId, long units, String reason) {}
    }
}
