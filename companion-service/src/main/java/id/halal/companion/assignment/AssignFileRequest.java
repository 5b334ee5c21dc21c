package id.halal.companion.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Who shall be asked for a file that waits.
 *
 * @param companionRegistration an active companion of the file's LP3H
 */
@Schema(
        examples = "{\"applicationId\":\"0196375a-80b5-7823-98a9-41de2d51f13e\","
                + "\"companionRegistration\":\"6472000303\"}")
public record AssignFileRequest(
        @NotNull UUID applicationId,
        @NotBlank @Size(max = 30) String companionRegistration,
        @Nullable @Size(max = 300) String reason) {}
