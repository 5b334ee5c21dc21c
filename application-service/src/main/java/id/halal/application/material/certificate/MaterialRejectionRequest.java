package id.halal.application.material.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry does not hold. */
@Schema(name = "MaterialRejectionRequest")
record MaterialRejectionRequest(@NotBlank @Size(max = 300) String reason) {}
