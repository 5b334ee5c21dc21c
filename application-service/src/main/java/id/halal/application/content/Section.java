package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Arrays;
import java.util.Optional;

/** The sections of a file in the order of SIHALAL's screens; each is saved by itself. */
@Schema(name = "ApplicationSection")
public enum Section {
    REGISTRATION("registration"),
    BUSINESS("business"),
    FACILITY("facility"),
    SUPERVISOR("supervisor"),
    INGREDIENTS("ingredients"),
    PRODUCTS("products"),
    PROCESS("process"),
    PRODUCTION("production"),
    PLEDGE("pledge");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    /** As it stands in paths and answers. */
    public String label() {
        return label;
    }

    public static Optional<Section> find(String label) {
        return Arrays.stream(values())
                .filter(section -> section.label.equals(label))
                .findFirst();
    }
}
