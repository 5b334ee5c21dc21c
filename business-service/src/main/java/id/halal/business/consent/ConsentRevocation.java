package id.halal.business.consent;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason in the owner's words; no personal data */
record ConsentRevocation(@Size(max = 500) @Nullable String reason) {}
