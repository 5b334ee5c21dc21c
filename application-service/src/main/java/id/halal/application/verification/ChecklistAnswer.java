package id.halal.application.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist, answered.
 *
 * @param code {@code a} to {@code e} of the verval checklist (Kep 146/2025), or the code of a criterion that was open at the submission
 * @param evidence what was looked at
 */
@Schema(name = "ApplicationChecklistAnswer")
public record ChecklistAnswer(
        @NotBlank @Size(max = 60) String code,
        @NotNull ChecklistResult result,
        @Size(max = 500) @Nullable String evidence,
        @Size(max = 1000) @Nullable String note) {}
