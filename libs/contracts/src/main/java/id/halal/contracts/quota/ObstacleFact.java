package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What keeps a programme from being used in one regency. Its wording stays with quota-service: people write names into it.
 *
 * @param kind CERTIFIED_ELSEWHERE, SIHALAL_TROUBLE, NO_DIGITAL_SKILL, LOW_RESPONSE, FEW_COMPANIONS, WEAK_COORDINATION or OTHER
 * @param since since when it is known
 * @param resolvedAt absent while it stands
 */
public record ObstacleFact(
        UUID obstacleId,
        UUID programmeId,
        String kind,
        String provinceCode,
        String regencyCode,
        LocalDate since,
        @Nullable Instant resolvedAt,
        Instant at) {}
