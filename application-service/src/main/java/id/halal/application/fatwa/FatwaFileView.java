package id.halal.application.fatwa;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** A file on the list of a session. */
@Schema(name = "FatwaFileView")
public record FatwaFileView(UUID applicationId, String listedBy, Instant listedAt) {}
