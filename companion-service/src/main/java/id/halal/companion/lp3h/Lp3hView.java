package id.halal.companion.lp3h;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An LP3H as answered.
 *
 * @param allowedActions what the caller's role may do now
 */
public record Lp3hView(
        UUID id,
        String registration,
        String institutionName,
        List<String> serviceCodes,
        Lp3hStatus status,
        @Nullable String statusReason,
        List<String> allowedActions,
        Instant createdAt,
        long version) {}
