package id.halal.companion.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who shall have the file instead.
 *
 * @param companionRegistration an active companion of the same LP3H
 * @param reason told in events, so without personal data
 */
@Schema(examples = "{\"companionRegistration\":\"6472000303\",\"reason\":\"Pendamping sakit\"}")
public record ReassignmentRequest(
        @NotBlank @Size(max = 30) String companionRegistration,
        @NotBlank @Size(max = 300) String reason) {}
