package id.halal.contracts.companion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A companion was offered a file, took it, or did not. The subject is the application.
 *
 * @param answerBy until when the offer stands; absent when accepted by filing
 * @param reason why it was declined or ended
 */
public record AssignmentFact(
        UUID assignmentId,
        UUID applicationId,
        String companionRegistration,
        String lp3hRegistration,
        String provinceCode,
        String regencyCode,
        @Nullable Instant answerBy,
        @Nullable String reason,
        Instant at) {}
