package id.halal.application.draft;

import id.halal.application.returns.NoteAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** @param answers to the notes of the return; a note without words is answered by the correction itself */
@Schema(name = "ApplicationResubmission")
public record ResubmissionRequest(@Size(max = 30) @Nullable List<@Valid @NotNull NoteAnswer> answers) {

    /** What a request without a body says. */
    static List<NoteAnswer> of(@Nullable ResubmissionRequest request) {
        List<NoteAnswer> answers = request == null ? null : request.answers();
        return answers == null ? List.of() : answers;
    }
}
