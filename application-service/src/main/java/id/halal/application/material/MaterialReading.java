package id.halal.application.material;

import id.halal.platform.web.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * What the lists say of a name.
 *
 * @param entry that decided; absent when the name stands on neither list
 */
public record MaterialReading(Standing standing, @Nullable ListedMaterial entry) {

    /** Where a name stands. */
    @Schema(name = "MaterialStanding")
    public enum Standing {
        /** Needs no certificate, as long as nothing was added to it. */
        EXEMPT,
        /** Needs a certificate. */
        CRITICAL,
        /** May not be used. */
        FORBIDDEN,
        /** On neither list. */
        UNLISTED
    }

    public boolean exempt() {
        return standing == Standing.EXEMPT;
    }

    /** What it means, for a shopkeeper. */
    public String sentence(Messages messages, Locale language) {
        String why = switch (entry) {
            case null -> "";
            case ListedMaterial listed
            when listed.reason() != null ->
                messages.text(language, listed.reason().messageKey(), List.of());
            case ListedMaterial listed -> listed.name();
        };
        return messages.text(language, "MATERIAL_" + standing.name(), List.of(why));
    }
}
