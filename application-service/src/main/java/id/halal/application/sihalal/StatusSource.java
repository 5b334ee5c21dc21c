package id.halal.application.sihalal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How we learned what SIHALAL says. */
@Schema(name = "SihalalStatusSource")
public enum StatusSource {
    /** It told us itself. */
    SIHALAL,
    /** Someone read it on the portal and entered it. */
    PORTAL,
    /** It came with an imported list. */
    IMPORT
}
