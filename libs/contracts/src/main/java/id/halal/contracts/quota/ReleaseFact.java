package id.halal.contracts.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one day's release of a programme made free to claim, over all its nodes together.
 *
 * @param day the business day of the release, in Asia/Jakarta
 * @param units that became free to claim
 * @param unreleased units of the programme that still wait for their day
 */
public record ReleaseFact(UUID programmeId, LocalDate day, long units, long unreleased, Instant at) {}
