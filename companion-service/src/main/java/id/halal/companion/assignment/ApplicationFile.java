package id.halal.companion.assignment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What this service keeps of an application.
 *
 * @param companionRegistration as application-service last told it
 * @param status as application-service last told it
 * @param waitingSince set while nobody could be found for it
 */
public record ApplicationFile(
        UUID applicationId,
        UUID businessId,
        String channel,
        @Nullable String facilitationCode,
        String provinceCode,
        String regencyCode,
        @Nullable String lp3hRegistration,
        @Nullable String companionRegistration,
        boolean filedByCompanion,
        @Nullable String ownerSubject,
        String status,
        @Nullable Instant waitingSince) {

    private static final String AWAITING_COMPANION = "AWAITING_COMPANION";
    private static final String IN_VERIFICATION = "IN_VERIFICATION";

    /** In these statuses a companion must have the file, or be found for it. */
    boolean needsCompanion() {
        return status.equals(AWAITING_COMPANION) || status.equals(IN_VERIFICATION);
    }

    boolean inVerification() {
        return status.equals(IN_VERIFICATION);
    }

    FilePlace place() {
        return new FilePlace(applicationId, provinceCode, regencyCode, ownerSubject);
    }
}
