package id.halal.companion.assignment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An assignment as answered, or a file that waits for a companion.
 *
 * @param id absent on a file that waits: nobody has it
 * @param status of an assignment, or WAITING
 * @param origin FILED, OFFER, COORDINATOR or RESUBMISSION; absent on a file that waits
 * @param answerBy until when an offer stands
 * @param waitingSince since when nobody could be found
 * @param allowedActions what the caller's role may do now
 */
public record AssignmentView(
        @Nullable UUID id,
        UUID applicationId,
        @Nullable String companionRegistration,
        @Nullable String lp3hRegistration,
        String provinceCode,
        String regencyCode,
        String status,
        @Nullable String origin,
        @Nullable Instant offeredAt,
        @Nullable Instant answerBy,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        @Nullable Instant waitingSince,
        @Nullable String reason,
        List<String> allowedActions,
        @Nullable Long version) {

    static final String WAITING = "WAITING";

    static AssignmentView waiting(ApplicationFile file) {
        return new AssignmentView(
                null,
                file.applicationId(),
                null,
                file.lp3hRegistration(),
                file.provinceCode(),
                file.regencyCode(),
                WAITING,
                null,
                null,
                null,
                null,
                null,
                file.waitingSince(),
                null,
                List.of(),
                null);
    }
}
