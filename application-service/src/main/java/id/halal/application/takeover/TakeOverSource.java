package id.halal.application.takeover;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * Where a file comes from.
 *
 * @param takeOverId the job of quota-service
 * @param fileSha256 of the spreadsheet's bytes, lower-case hex
 * @param row as the spreadsheet counts, the header being 1
 * @param actor token subject of the officer who started the job
 * @param actorRole the role it was started in
 */
@Schema(name = "TakeOverSource")
public record TakeOverSource(
        @NotNull UUID takeOverId,
        @NotBlank @Size(max = 120) String fileName,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String fileSha256,
        @Min(2) int row,
        @NotBlank String actor,
        @NotBlank String actorRole) {

    /** As history shows it. */
    String note() {
        return fileName + " (sha256 " + fileSha256 + "), row " + row;
    }
}
