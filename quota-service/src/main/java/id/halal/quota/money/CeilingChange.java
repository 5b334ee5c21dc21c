package id.halal.quota.money;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the most a programme may cost.
 *
 * @param ceilingRupiah whole rupiah, never below what is committed, due and paid already
 * @param documentNumber of the decision
 */
@Schema(name = "CeilingChange")
public record CeilingChange(
        @NotNull @Min(1) @Max(1_000_000_000_000_000L) Long ceilingRupiah,
        @NotBlank @Size(max = 100) String documentNumber,

        @Nullable @Size(max = 500) String reason) {}
