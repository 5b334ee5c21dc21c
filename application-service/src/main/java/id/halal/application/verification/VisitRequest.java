package id.halal.application.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** A visit as the companion recorded it, perhaps offline. */
@Schema(name = "ApplicationVisitRecord")
public record VisitRequest(
        @NotNull Instant visitedAt,
        @NotNull @Size(max = 20) List<@Valid @NotNull VisitPhoto> photoSha256s,
        @NotEmpty @Size(max = 120) List<@Valid @NotNull ChecklistAnswer> checklist) {}
