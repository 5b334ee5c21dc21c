package id.halal.application.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A recorded visit. */
@Schema(name = "ApplicationVisitView")
public record VisitView(
        UUID id,
        UUID applicationId,
        String companionRegistration,
        Instant visitedAt,
        List<VisitPhoto> photoSha256s,
        List<ChecklistAnswer> checklist,
        Instant recordedAt) {}
