package id.halal.quota.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes a reported figure back that was entered wrongly.
 *
 * @param reason what was wrong with it
 * @param documentNumber of the paper that says so
 */
@Schema(name = "HistoricalResultWithdrawal")
public record ResultWithdrawal(
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 100) String documentNumber) {}
