package id.halal.quota.letter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the official letter of an operation says, from the ledger alone.
 *
 * @param movementId the movement asked for
 * @param transferId the operation it is part of
 * @param kind SPLIT, TRANSFER, PULL_BACK, INCREASE or CLOSE
 * @param units how many the operation moved
 * @param date in Asia/Jakarta
 * @param actorRole in which role the person decided it
 * @param nodes the nodes of the operation that the caller may see: where the units came from, then where they went
 */
@Schema(name = "MovementLetterData")
public record LetterData(
        UUID movementId,
        @Nullable UUID transferId,
        String kind,
        String documentNumber,
        @Nullable String reason,
        long units,
        LocalDate date,
        Instant at,
        String actor,
        @Nullable String actorRole,
        UUID programmeId,
        String facilitationCode,
        String programmeName,
        List<Node> nodes) {

    /** Which part a node had in it. */
    @Schema(name = "MovementLetterSide")
    public enum Side {
        FROM,
        TO
    }

    /**
     * One node, with its figures just before and just after.
     *
     * @param regionCode where it lies; absent for a root over several provinces
     * @param regionName official name of that region
     * @param lp3hRegistration on an LP3H's node
     * @param allocatedBefore units received, less those given back
     * @param freeBefore units neither handed down nor reserved nor used
     */
    @Schema(name = "MovementLetterNode")
    public record Node(
            Side side,
            UUID allocationId,
            @Nullable String regionCode,
            @Nullable String regionName,
            @Nullable String lp3hRegistration,
            long allocatedBefore,
            long allocatedAfter,
            long freeBefore,
            long freeAfter) {}
}
