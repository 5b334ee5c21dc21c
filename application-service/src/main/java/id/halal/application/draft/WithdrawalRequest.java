package id.halal.application.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the business no longer wants the file; some withdraw even what is free, and we want to know.
 *
 * @param code of the reason, absent for OTHER
 * @param reason in the business' own words
 */
@Schema(name = "ApplicationWithdrawal")
public record WithdrawalRequest(
        @Nullable WithdrawalCode code,
        @NotBlank @Size(max = 500) String reason) {

    WithdrawalCode kind() {
        return code == null ? WithdrawalCode.OTHER : code;
    }
}
