package id.halal.application.material;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the lists say of a text, and the entries that could be meant.
 *
 * @param version of the lists
 * @param exempt whether a material of exactly this name needs no certificate
 * @param sentence the same for a shopkeeper
 */
@Schema(name = "MaterialSearch")
record MaterialSearchView(
        String text,
        String version,
        MaterialReading.Standing standing,
        boolean exempt,
        @Nullable MaterialGroup group,
        String sentence,
        List<MaterialView> items) {}
