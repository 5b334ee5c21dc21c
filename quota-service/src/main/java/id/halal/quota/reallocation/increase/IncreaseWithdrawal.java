package id.halal.quota.reallocation.increase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the units are no longer wanted. */
@Schema(name = "QuotaIncreaseWithdrawal")
public record IncreaseWithdrawal(@NotBlank @Size(max = 500) String reason) {}
