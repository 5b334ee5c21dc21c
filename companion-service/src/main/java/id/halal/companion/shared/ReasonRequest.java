package id.halal.companion.shared;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done; kept in the history and told in events, so without personal data. */
@Schema(name = "CompanionReasonRequest", examples = "{\"reason\":\"Foto lokasi tidak sesuai tempat produksi\"}")
public record ReasonRequest(@NotBlank @Size(max = 300) String reason) {}
