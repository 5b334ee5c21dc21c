package id.halal.application.draft;

import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.content.ProcessNarrative;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.RegistrationKind;
import id.halal.contracts.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A new draft.
 *
 * @param registrationKind NEW unless said otherwise
 * @param developedCertificateNumber on a DEVELOPMENT: the valid certificate of this business that gets more products
 */
@Schema(name = "ApplicationDraftRequest")
public record DraftRequest(
        @NotNull UUID businessId,
        @NotNull Channel channel,

        @Pattern(regexp = "[A-Za-z0-9-]{3,30}", message = "FACILITATION_CODE_FORMAT") @Nullable
        String facilitationCode,

        @Pattern(regexp = "[0-9]{10}", message = "LP3H_REGISTRATION_DIGITS") @Nullable
        String lp3hRegistration,

        @NotBlank String productTypeCode,
        @NotNull @Valid FacilityRequest facility,
        @Size(max = 100) @Nullable List<@Valid @NotNull HalalProduct> products,
        @Size(max = 200) @Nullable List<@Valid @NotNull Ingredient> ingredients,
        @Valid @Nullable ProcessNarrative processNarrative,
        @Valid @Nullable ProductionFacts facts,
        @Nullable RegistrationKind registrationKind,

        @Pattern(regexp = "ID[0-9]{15,20}", message = "CERTIFICATE_NUMBER_FORMAT") @Nullable
        String developedCertificateNumber) {

    DraftDocument document() {
        return new DraftDocument(
                channel,
                facilitationCode,
                lp3hRegistration,
                productTypeCode,
                facility,
                products,
                ingredients,
                processNarrative,
                facts,
                registrationKind,
                developedCertificateNumber);
    }
}
