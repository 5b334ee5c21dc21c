package id.halal.quota.reallocation.pullback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a planned pull-back will not happen. */
@Schema(name = "PullBackCancellation")
public record PullBackCancellation(
        @NotBlank @Size(max = 500) String reason) {}
