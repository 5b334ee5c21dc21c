package id.halal.application.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One product name, variants each on their own. */
@Schema(name = "HalalProduct")
public record HalalProduct(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) @Nullable String brand) {}
