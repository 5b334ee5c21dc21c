package id.halal.application.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.stream.Collectors;

/** What the business must correct. */
@Schema(name = "ApplicationReturn")
public record ReturnRequest(@NotEmpty @Size(max = 30) List<@Valid @NotNull ReturnNote> notes) {

    /**
     * One note.
     *
     * @param code names the kind of shortcoming, e.g. {@code PHOTO_NOT_ON_SITE}; the same code is the same note
     */
    @Schema(name = "ApplicationReturnNote")
    public record ReturnNote(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}", message = "NOTE_CODE_FORMAT")
            String code,

            @NotBlank @Size(max = 1000) String text) {}

    String reason() {
        String all = notes.stream().map(ReturnNote::code).collect(Collectors.joining(", "));
        return all.length() > 500 ? all.substring(0, 500) : all;
    }
}
