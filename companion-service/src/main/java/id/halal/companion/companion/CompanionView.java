package id.halal.companion.companion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A companion as answered.
 *
 * @param person masked
 * @param allowedActions what the caller's role may do now
 */
public record CompanionView(
        UUID id,
        String registration,
        String lp3hRegistration,
        List<String> serviceCodes,
        CompanionStatus status,
        @Nullable String statusReason,
        CompanionPersonView person,
        List<String> allowedActions,
        Instant createdAt,
        @Nullable Instant editedAt,
        long version) {}
