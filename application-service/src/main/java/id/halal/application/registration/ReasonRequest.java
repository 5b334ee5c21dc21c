package id.halal.application.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(name = "ApplicationReason")
public record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
