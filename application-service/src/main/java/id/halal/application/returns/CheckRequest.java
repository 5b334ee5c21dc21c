package id.halal.application.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** @param resolutions of the notes the file came back with; a file with a note that is not resolved is returned, not passed on */
@Schema(name = "ApplicationCheck")
public record CheckRequest(@Size(max = 30) @Nullable List<@Valid @NotNull NoteMark> resolutions) {

    /** What a request without a body says. */
    public static List<NoteMark> of(@Nullable CheckRequest request) {
        List<NoteMark> marks = request == null ? null : request.resolutions();
        return marks == null ? List.of() : marks;
    }
}
