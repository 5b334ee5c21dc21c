package id.halal.application.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the business did about one note. */
@Schema(name = "ApplicationReturnNoteAnswer")
public record NoteAnswer(
        @NotNull ReturnCode code,
        @Size(max = 200) @Nullable String item,
        @NotBlank @Size(max = 1000) String answer) {

    NoteKey key() {
        return NoteKey.of(code, item);
    }
}
