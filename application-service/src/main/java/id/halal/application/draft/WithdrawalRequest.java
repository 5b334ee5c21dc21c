package id.halal.application.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason why the business no longer wants the file; some withdraw even what is free, and we want to know */
@Schema(name = "ApplicationWithdrawal")
public record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}
