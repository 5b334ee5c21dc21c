package id.halal.application.fatwa;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/** Files to be put on the list of a session. */
@Schema(name = "FatwaFilesRequest")
public record FatwaFilesRequest(@NotEmpty @Size(max = 500) List<@NotNull UUID> applicationIds) {}
