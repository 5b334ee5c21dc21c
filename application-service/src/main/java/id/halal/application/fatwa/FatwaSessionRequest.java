package id.halal.application.fatwa;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A new session. */
@Schema(name = "FatwaSessionRequest")
public record FatwaSessionRequest(
        @NotNull LocalDate heldOn,
        @Size(max = 200) @Nullable String place,
        @Size(max = 150) @Nullable String chairName) {}
