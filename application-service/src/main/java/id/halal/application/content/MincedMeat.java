package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the minced meat of a product is ground. */
@Schema(name = "MincedMeat")
public enum MincedMeat {
    NONE,
    /** By the business itself. */
    OWN_GRINDER,
    CERTIFIED_GRINDER,
    OTHER_GRINDER
}
