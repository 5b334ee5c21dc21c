package id.halal.application.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the examination costs.
 *
 * @param amountRupiah whole rupiah, travel and laboratory included
 * @param note what it is made of
 */
@Schema(name = "InspectionCost")
public record InspectionCostRequest(
        @NotNull @Positive Long amountRupiah,
        @Size(max = 500) @Nullable String note) {}
