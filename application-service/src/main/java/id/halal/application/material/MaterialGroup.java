package id.halal.application.material;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The groups of KMA 1360/2021, whose materials need no certificate. */
@Schema(name = "MaterialGroup")
public enum MaterialGroup {
    /** a: natural, unprocessed or only physically processed, nothing added. */
    NATURAL,
    /** b: no risk of containing anything haram. */
    NO_RISK,
    /** c: mined or synthetic chemicals, not hazardous, without contact with anything haram. */
    NOT_HAZARDOUS
}
