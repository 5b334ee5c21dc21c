package id.halal.application.section;

import id.halal.application.content.RegistrationKind;
import id.halal.application.draft.DraftDocument;
import id.halal.contracts.Channel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the file goes and what it is for. */
@Schema(name = "RegistrationSection")
record RegistrationSection(
        @NotNull Channel channel,
        @NotNull RegistrationKind registrationKind,

        @Pattern(regexp = "ID[0-9]{15,20}", message = "CERTIFICATE_NUMBER_FORMAT") @Nullable
        String developedCertificateNumber,

        @NotBlank String productTypeCode,

        @Pattern(regexp = "[A-Za-z0-9-]{3,30}", message = "FACILITATION_CODE_FORMAT") @Nullable
        String facilitationCode,

        @Pattern(regexp = "[0-9]{10}", message = "LP3H_REGISTRATION_DIGITS") @Nullable
        String lp3hRegistration) {

    static RegistrationSection of(DraftDocument draft) {
        return new RegistrationSection(
                draft.channel(),
                draft.registrationKind() == null ? RegistrationKind.NEW : draft.registrationKind(),
                draft.developedCertificateNumber(),
                draft.productTypeCode(),
                draft.facilitationCode(),
                draft.lp3hRegistration());
    }

    DraftDocument in(DraftDocument draft) {
        return new DraftDocument(
                channel,
                facilitationCode,
                lp3hRegistration,
                productTypeCode,
                draft.facility(),
                draft.products(),
                draft.ingredients(),
                draft.processNarrative(),
                draft.facts(),
                registrationKind,
                developedCertificateNumber);
    }
}
