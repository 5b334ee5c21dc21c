package id.halal.quota.takeover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * One row of the sheet.
 *
 * @param row as the spreadsheet counts
 * @param applicationId once its file is there
 */
@Schema(name = "TakeOverRowView")
public record TakeOverRowView(
        int row,
        String status,
        String nib,
        String sihalalNumber,
        @Nullable UUID businessId,
        @Nullable UUID applicationId,
        List<Problem> problems) {

    /**
     * What is wrong with it.
     *
     * @param column its heading; absent when it is the row as a whole
     */
    @Schema(name = "TakeOverRowProblem")
    public record Problem(@Nullable String column, String code, String message) {}
}
