package id.halal.quota.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Hands units of a node down to new children.
 *
 * @param documentNumber of the letter that decides the split
 * @param children all regions or all LP3H
 */
@Schema(name = "AllocationSplit")
public record SplitRequest(
        @NotBlank @Size(max = 100) String documentNumber,

        @Nullable @Size(max = 500) String reason,

        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Child> children) {

    /**
     * One child: for a region or for an LP3H, never both.
     *
     * @param regionCode province (2 digits) or regency (4 digits) inside the node's region
     * @param lp3hRegistration 10 digits
     * @param targetDate when its units shall be used; the node's own date when absent
     */
    @Schema(name = "AllocationSplitChild")
    public record Child(
            @Nullable String regionCode,
            @Nullable String lp3hRegistration,

            @NotNull @Min(1) @Max(10_000_000) Long units,

            @Nullable LocalDate targetDate) {}
}
