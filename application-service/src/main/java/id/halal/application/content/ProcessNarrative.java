package id.halal.application.content;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How the product is made (uraian PPH), step by step in the business' own words. */
public record ProcessNarrative(
        @Size(max = 2000) @Nullable String buy,
        @Size(max = 2000) @Nullable String receive,
        @Size(max = 2000) @Nullable String store,
        @Size(max = 4000) @Nullable String process,
        @Size(max = 2000) @Nullable String pack,
        @Size(max = 2000) @Nullable String storeProduct,
        @Size(max = 2000) @Nullable String distribute) {}
