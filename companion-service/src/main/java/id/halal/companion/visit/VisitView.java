package id.halal.companion.visit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit as answered.
 *
 * @param location always masked; absent when none was sent
 * @param syncedAt when it last reached us with something new
 */
public record VisitView(
        UUID id,
        UUID applicationId,
        String companionRegistration,
        String lp3hRegistration,
        String provinceCode,
        String regencyCode,
        Instant visitedAt,
        VisitOutcome outcome,
        @Nullable String note,
        @Nullable String location,
        List<ContactAttempt> contactAttempts,
        Instant syncedAt,
        long version) {}
