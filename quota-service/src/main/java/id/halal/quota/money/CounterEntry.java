package id.halal.quota.money;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes a payment back that was recorded wrongly.
 *
 * @param reason what was wrong with it
 * @param documentNumber of the paper that says so
 */
@Schema(name = "ProgrammePaymentReversal")
public record CounterEntry(
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 100) String documentNumber) {}
