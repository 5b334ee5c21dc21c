package id.halal.quota.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One movement of units between two places, append-only.
 *
 * @param allocationId the node whose balance changed
 * @param transferId links the two halves of a movement between two nodes
 * @param actor token subject of the person, or the job
 */
@Schema(name = "QuotaMovement")
public record MovementView(
        UUID id,
        UUID allocationId,
        String fromPlace,
        String toPlace,
        long units,
        String kind,
        @Nullable UUID applicationId,
        @Nullable UUID transferId,
        String actor,
        @Nullable String reason,
        @Nullable String documentNumber,
        Instant at) {}
