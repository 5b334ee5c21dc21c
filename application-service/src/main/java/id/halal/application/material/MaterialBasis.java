package id.halal.application.material;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well an entry is founded: on a source we read (S), or on general knowledge (GK). */
@Schema(name = "MaterialBasis")
public enum MaterialBasis {
    S,
    GK
}
