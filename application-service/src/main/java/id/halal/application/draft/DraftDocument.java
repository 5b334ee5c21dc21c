package id.halal.application.draft;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.content.ProcessNarrative;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.RegistrationKind;
import id.halal.application.filing.Application;
import id.halal.contracts.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What of a file may be edited; a draft may lack any section. The target of the merge patch. */
@Schema(name = "ApplicationDraft")
public record DraftDocument(
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

    public static DraftDocument of(Application file, ApplicationContent content) {
        return new DraftDocument(
                file.channel(),
                file.facilitationCode(),
                file.lp3h(),
                file.registration().productTypeCode(),
                new FacilityRequest(
                        file.facility().regencyCode(), file.facility().districtCode()),
                content.products(),
                content.ingredients(),
                content.processNarrative(),
                content.facts(),
                file.registration().kind(),
                file.registration().developedCertificate());
    }

    ApplicationContent content() {
        return ApplicationContent.of(products, ingredients, processNarrative, facts);
    }

    RegistrationKind kind() {
        return registrationKind == null ? RegistrationKind.NEW : registrationKind;
    }
}
