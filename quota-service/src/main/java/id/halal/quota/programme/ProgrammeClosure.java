package id.halal.quota.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason why the programme takes no more submissions */
@Schema(name = "ProgrammeClosure")
public record ProgrammeClosure(@NotBlank @Size(max = 500) String reason) {}
