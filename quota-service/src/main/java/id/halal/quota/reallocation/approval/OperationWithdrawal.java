package id.halal.quota.reallocation.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an operation is no longer wanted. */
@Schema(name = "OperationWithdrawal")
public record OperationWithdrawal(@NotBlank @Size(max = 500) String reason) {}
