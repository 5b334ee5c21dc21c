package id.halal.quota.reallocation.transfer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * Free units of a node to one beside it.
 *
 * @param toAllocationId a node with the same parent
 * @param units at most what is free
 * @param documentNumber of the letter that decides it
 */
@Schema(name = "AllocationTransfer")
public record TransferRequest(
        @NotNull UUID toAllocationId,

        @NotNull @Min(1) @Max(10_000_000) Long units,

        @NotBlank @Size(max = 500) String reason,

        @NotBlank @Size(max = 100) String documentNumber) {}
