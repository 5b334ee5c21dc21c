package id.halal.application.material;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of one of the two lists.
 *
 * @param synonyms what shops and kitchens call it
 * @param group of the positive list, with its origin; absent on the critical list
 * @param reason of the critical list; absent on the positive one
 */
public record ListedMaterial(
        String name,
        List<String> synonyms,
        @Nullable MaterialGroup group,
        @Nullable MaterialOrigin origin,
        @Nullable CriticalReason reason,
        MaterialBasis basis) {

    public ListedMaterial {
        synonyms = List.copyOf(synonyms);
        if ((group == null) == (reason == null)) {
            throw new IllegalArgumentException(name + " stands either on the positive or on the critical list");
        }
    }

    public boolean exempt() {
        return group != null;
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), synonyms.stream());
    }
}
