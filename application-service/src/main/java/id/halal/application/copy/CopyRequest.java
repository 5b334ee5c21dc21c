package id.halal.application.copy;

import id.halal.application.content.RegistrationKind;
import id.halal.contracts.Channel;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the copy says otherwise than its source.
 *
 * @param channel that of the source when left out
 * @param facilitationCode never taken from the source: whether an old programme still pays, the caller says anew
 * @param registrationKind NEW when left out; a DEVELOPMENT begins without products, which are those to be added
 * @param developedCertificateNumber on a DEVELOPMENT: that of the source when left out
 */
@Schema(name = "ApplicationCopyRequest")
record CopyRequest(
        @Nullable Channel channel,

        @Pattern(regexp = "[A-Za-z0-9-]{3,30}", message = "FACILITATION_CODE_FORMAT") @Nullable
        String facilitationCode,

        @Nullable RegistrationKind registrationKind,

        @Pattern(regexp = "ID[0-9]{15,20}", message = "CERTIFICATE_NUMBER_FORMAT") @Nullable
        String developedCertificateNumber) {}
