package id.halal.quota.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason what has to be corrected */
@Schema(name = "ProgrammeReturn")
public record ProgrammeReturn(@NotBlank @Size(max = 500) String reason) {}
