package id.halal.application.material;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a material is critical: it needs a certificate, or may not be used at all. */
@Schema(name = "MaterialCriticalReason")
public enum CriticalReason {
    SLAUGHTERED,
    ANIMAL_DERIVED,
    EMULSIFIER,
    FLAVOUR,
    ADDITIVE,
    PROCESSED,
    HARAM,
    HAZARDOUS;

    /** No certificate helps. */
    public boolean forbidden() {
        return this == HARAM || this == HAZARDOUS;
    }

    /** Key of its sentence. */
    public String messageKey() {
        return "MATERIAL_REASON_" + name();
    }
}
