package id.halal.application.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the business must correct.
 *
 * @param resolutions of the notes the file came back with: one that is not resolved is returned again with its text; one that is neither
 *     named here nor among the notes counts as resolved
 */
@Schema(name = "ApplicationReturn")
public record ReturnRequest(
        @NotEmpty @Size(max = 30) List<@Valid @NotNull ReturnNote> notes,
        @Size(max = 30) @Nullable List<@Valid @NotNull NoteMark> resolutions) {

    List<NoteMark> marks() {
        return resolutions == null ? List.of() : resolutions;
    }
}
