package id.halal.application.misuse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the case ended.
 *
 * @param note what was found; no names of persons
 */
@Schema(name = "MisuseOutcomeRequest")
public record MisuseOutcomeRequest(
        @NotNull MisuseOutcome outcome,
        @NotBlank @Size(max = 1000) String note) {}
