package id.halal.application.returns;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whoever checks the corrected file says whether a note of its return is settled. */
@Schema(name = "ApplicationReturnNoteMark")
public record NoteMark(
        @NotNull ReturnCode code,
        @Size(max = 200) @Nullable String item,
        @NotNull Boolean resolved) {

    NoteKey key() {
        return NoteKey.of(code, item);
    }
}
