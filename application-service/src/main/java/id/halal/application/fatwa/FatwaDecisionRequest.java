package id.halal.application.fatwa;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What the session decided of one file.
 *
 * @param reason required to return or reject
 * @param decisionNumber of the halal decision (ketetapan halal), required for HALAL
 */
@Schema(name = "FatwaDecisionRequest")
public record FatwaDecisionRequest(
        @NotNull UUID applicationId,
        @NotNull FatwaOutcome decision,
        @Size(max = 500) @Nullable String reason,
        @Size(max = 100) @Nullable String decisionNumber) {}
