package id.halal.application.content;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the product is made (uraian PPH), step by step in the business' own words. */
public record ProcessNarrative(
        @Size(max = 2000) @Nullable String buy,
        @Size(max = 2000) @Nullable String receive,
        @Size(max = 2000) @Nullable String store,
        @Size(max = 4000) @Nullable String process,
        @Size(max = 2000) @Nullable String pack,
        @Size(max = 2000) @Nullable String storeProduct,
        @Size(max = 2000) @Nullable String distribute) {

    public static final ProcessNarrative EMPTY = new ProcessNarrative(null, null, null, null, null, null, null);

    /** All steps in one text, those that are written. */
    public String text() {
        return Stream.of(buy, receive, store, process, pack, storeProduct, distribute)
                .filter(step -> step != null && !step.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
