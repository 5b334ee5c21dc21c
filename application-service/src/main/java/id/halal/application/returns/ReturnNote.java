package id.halal.application.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing the business must correct. Code and item together are the note: the same two again are the same note again.
 *
 * @param item JSON Pointer to the part of the file, e.g. {@code /products/0/name}; absent for the file as a whole
 */
@Schema(name = "ApplicationReturnNote")
public record ReturnNote(
        @NotNull ReturnCode code,

        @Size(max = 200) @Pattern(regexp = "(/[^/]*)*", message = "ITEM_FORMAT") @Nullable
        String item,

        @NotBlank @Size(max = 1000) String text) {

    NoteKey key() {
        return NoteKey.of(code, item);
    }
}
