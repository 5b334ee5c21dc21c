package id.halal.application.material;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an exempt material comes from. */
@Schema(name = "MaterialOrigin")
public enum MaterialOrigin {
    PLANT,
    /** Of animals that are not slaughtered: fish, egg, milk. */
    ANIMAL,
    FERMENTATION,
    WATER,
    CHEMICAL
}
