package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what right the business uses its place of production. */
@Schema(name = "FacilityOwnership")
public enum FacilityOwnership {
    OWNED,
    RENTED,
    LENT,
    SHARED
}
