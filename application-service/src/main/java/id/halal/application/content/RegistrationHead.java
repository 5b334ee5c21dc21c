package id.halal.application.content;

import id.halal.contracts.Channel;
import org.jspecify.annotations.Nullable;

/** What the first section says: how the file goes and what it is for. */
public record RegistrationHead(
        Channel channel,
        @Nullable String facilitationCode,
        @Nullable String lp3h,
        RegistrationKind kind,
        @Nullable String developedCertificate) {}
