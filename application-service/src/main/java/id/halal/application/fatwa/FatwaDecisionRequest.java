package id.halal.application.fatwa;

import id.halal.application.returns.ReturnCode;
import id.halal.application.returns.ReturnNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What the session decided of one file.
 *
 * @param reason required to return or reject; a return with notes needs none
 * @param decisionNumber of the halal decision (ketetapan halal), required for HALAL
 * @param notes of a return
 */
@Schema(name = "FatwaDecisionRequest")
public record FatwaDecisionRequest(
        @NotNull UUID applicationId,
        @NotNull FatwaOutcome decision,
        @Size(max = 500) @Nullable String reason,
        @Size(max = 100) @Nullable String decisionNumber,
        @Size(max = 30) @Nullable List<@Valid @NotNull ReturnNote> notes) {

    /** A return without notes is one note of the reason's words. */
    List<ReturnNote> allNotes() {
        if (decision != FatwaOutcome.RETURN) {
            return List.of();
        }
        if (notes != null && !notes.isEmpty()) {
            return notes;
        }
        return reason == null ? List.of() : List.of(new ReturnNote(ReturnCode.OTHER, null, reason));
    }
}
