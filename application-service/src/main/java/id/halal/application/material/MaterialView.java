package id.halal.application.material;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A material of the lists.
 *
 * @param exempt whether it needs no certificate, as long as nothing was added
 */
@Schema(name = "Material")
record MaterialView(
        String name,
        List<String> synonyms,
        boolean exempt,
        @Nullable MaterialGroup group,
        @Nullable MaterialOrigin origin,
        @Nullable CriticalReason reason,
        MaterialBasis basis) {

    static MaterialView of(ListedMaterial entry) {
        return new MaterialView(
                entry.name(),
                entry.synonyms(),
                entry.exempt(),
                entry.group(),
                entry.origin(),
                entry.reason(),
                entry.basis());
    }
}
