package id.halal.application.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One line of the checklist, answered. A check may be answered as a whole, thing by thing (one line per ingredient), or both.
 *
 * @param code {@code a} to {@code e} of the verval checklist (Kep 146/2025), or the code of a criterion that was open at the submission
 * @param item JSON Pointer to the thing looked at, e.g. {@code /ingredients/1}; absent for the check as a whole
 * @param result NOT_APPLICABLE for one thing of a line, or for the grinder of minced meat; the five checks always apply
 * @param evidence what was looked at
 * @param evidenceSha256s documents of the file that show it; they may be sent after this record, but before the recommendation
 * @param note required for what is not met or does not apply
 */
@Schema(name = "ApplicationChecklistAnswer")
public record ChecklistAnswer(
        @NotBlank @Size(max = 60) String code,

        @Size(max = 200) @Pattern(regexp = "(/[^/]*)*", message = "ITEM_FORMAT") @Nullable
        String item,

        @NotNull ChecklistResult result,
        @Size(max = 500) @Nullable String evidence,

        @Size(max = 20) @Nullable
        List<@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT") String> evidenceSha256s,

        @Size(max = 1000) @Nullable String note) {

    String part() {
        return item == null ? "" : item;
    }

    List<String> documents() {
        return evidenceSha256s == null ? List.of() : evidenceSha256s;
    }

    ChecklistAnswer under(String known) {
        return new ChecklistAnswer(known, item, result, evidence, evidenceSha256s, note);
    }

    /** Of the whole line, not of one thing of it. */
    boolean saysNothingApplies() {
        return result == ChecklistResult.NOT_APPLICABLE && part().isEmpty();
    }

    boolean explains() {
        return result == ChecklistResult.MEETS || (note != null && !note.isBlank());
    }
}
