package id.halal.application.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why BPJPH lifts a bar. */
@Schema(name = "SelfDeclareBarLifting")
public record LiftingRequest(@NotBlank @Size(max = 400) String reason) {}
