package id.halal.companion.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One try to reach the owner; the number or address tried is not kept here.
 *
 * @param at when, in UTC
 * @param reached whether somebody answered
 */
@Schema(name = "VisitContactAttempt")
public record ContactAttempt(
        @NotNull Instant at,
        @NotNull ContactMeans means,
        boolean reached,
        @Nullable @Size(max = 500) String note) {}
