package id.halal.quota.reallocation.increase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * A request for more units.
 *
 * @param allocationId the node that shall have them
 * @param documentNumber of the letter that asks
 */
@Schema(name = "NewQuotaIncreaseRequest")
public record NewIncrease(
        @NotNull UUID allocationId,

        @NotNull @Min(1) @Max(10_000_000) Long units,

        @NotBlank @Size(max = 500) String reason,

        @NotBlank @Size(max = 100) String documentNumber) {}
