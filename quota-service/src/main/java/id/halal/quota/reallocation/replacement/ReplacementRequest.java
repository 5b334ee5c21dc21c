package id.halal.quota.reallocation.replacement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * Who takes the place of a business certified elsewhere.
 *
 * @param successorBusinessId the business that shall have the unit
 * @param documentNumber of the letter that decides it
 */
@Schema(name = "ClaimReplacement")
public record ReplacementRequest(
        @NotNull UUID successorBusinessId,

        @NotBlank @Size(max = 500) String reason,

        @NotBlank @Size(max = 100) String documentNumber) {}
