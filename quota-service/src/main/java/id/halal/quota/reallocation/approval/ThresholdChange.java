package id.halal.quota.reallocation.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new threshold.
 *
 * @param units operations above so many need a second person; 0 for all of them
 */
@Schema(name = "ApprovalThresholdChange")
public record ThresholdChange(
        @NotNull @Min(0) @Max(10_000_000) Long units,

        @NotBlank @Size(max = 500) String reason) {}
