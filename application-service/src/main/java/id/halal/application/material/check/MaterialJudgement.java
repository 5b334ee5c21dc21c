package id.halal.application.material.check;

import id.halal.application.material.CriticalReason;
import id.halal.application.material.ListedMaterial;
import id.halal.application.material.MaterialReading;
import id.halal.platform.web.problem.Messages;

import java.util.List;
import java.util.Locale;

/**
 * The judgement of one ingredient at one date.
 *
 * @param reading what the lists say of its name
 * @param code key of the sentence
 * @param arguments of the sentence
 */
public record MaterialJudgement(MaterialVerdict verdict, MaterialReading reading, String code, List<Object> arguments) {

    public MaterialJudgement {
        arguments = List.copyOf(arguments);
    }

    /** Whether the companion has to look into it. */
    public boolean flagged() {
        return verdict.flagged();
    }

    /** Whether the name stands on the critical list; its certificate is what everything hangs on. */
    public boolean critical() {
        return reading.standing() == MaterialReading.Standing.CRITICAL
                || reading.standing() == MaterialReading.Standing.FORBIDDEN;
    }

    /** For a shopkeeper. */
    public String sentence(Messages messages, Locale language) {
        return verdict == MaterialVerdict.EXEMPT
                        || verdict == MaterialVerdict.CRITICAL
                        || verdict == MaterialVerdict.FORBIDDEN
                        || verdict == MaterialVerdict.UNLISTED
                ? reading.sentence(messages, language)
                : messages.text(language, code, arguments);
    }

    /** The sentence, and what makes a name of the critical list critical unless the sentence says so already. */
    public String why(Messages messages, Locale language) {
        String sentence = sentence(messages, language);
        ListedMaterial entry = reading.entry();
        CriticalReason reason = entry == null ? null : entry.reason();
        if (reason == null || verdict == MaterialVerdict.CRITICAL || verdict == MaterialVerdict.FORBIDDEN) {
            return sentence;
        }
        String critical = messages.text(language, reason.messageKey(), List.of());
        return messages.text(language, "MATERIAL_WHY_CRITICAL", List.of(sentence, critical));
    }

    /** What a companion looks at on site. */
    public String lookAt(Messages messages, Locale language) {
        return messages.text(language, verdict.lookAtKey(), List.of());
    }
}
