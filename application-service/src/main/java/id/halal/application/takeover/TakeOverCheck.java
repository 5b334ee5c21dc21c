package id.halal.application.takeover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a dry run asks of many rows at once. */
@Schema(name = "TakeOverCheck")
public record TakeOverCheck(@NotNull @Size(max = 1000) List<@Valid Row> rows) {

    /** @param row the caller's own number, answered with each finding */
    @Schema(name = "TakeOverCheckRow")
    public record Row(
            @Min(2) int row,
            @NotBlank String productTypeCode,
            @NotBlank String sihalalNumber,
            @Nullable String certificateNumber) {}

    /**
     * What is wrong with one row.
     *
     * @param field of the row
     * @param code of the problem
     */
    @Schema(name = "TakeOverFinding")
    public record Finding(int row, String field, String code) {}

    /** Empty when all rows could be brought in now. */
    @Schema(name = "TakeOverFindings")
    public record Findings(List<Finding> findings) {}
}
