package id.halal.application.content;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A paper of the business (aspek legal): its type, number, dates and who issued it. */
@Schema(name = "LegalAspect")
public record LegalAspect(
        @NotNull LegalAspectType type,
        @NotBlank @Size(max = 60) String number,
        @PastOrPresent(message = "IN_THE_FUTURE") @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Size(max = 100) @Nullable String issuer) {

    @AssertTrue(message = "ENDS_BEFORE_IT_BEGINS")
    boolean inOrder() {
        return issuedOn == null || expiresOn == null || !expiresOn.isBefore(issuedOn);
    }
}
