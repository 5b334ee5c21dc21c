package id.halal.companion.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One step of a history.
 *
 * @param actor the account's subject, or {@code system}
 */
@Schema(name = "CompanionStatusChange")
public record StatusChangeView(
        String action,
        @Nullable String from,
        String to,
        String actor,
        @Nullable String reason,
        Instant at) {}
