package id.halal.quota.reallocation.approval;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Above so many units an operation of the programme needs a second person.
 *
 * @param national whether it is the national default, since the programme has none of its own
 * @param setBy token subject
 * @param version for {@code If-Match} of a change; 0 while it is the default
 */
@Schema(name = "ApprovalThreshold")
public record Threshold(
        UUID programmeId,
        long units,
        boolean national,
        @Nullable String setBy,
        @Nullable Instant setAt,
        long version) {}
