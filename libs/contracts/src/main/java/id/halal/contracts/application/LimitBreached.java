package id.halal.contracts.application;

import java.time.Instant;
import java.util.UUID;

/**
 * A file stayed longer than its status, or the whole procedure, allows.
 *
 * @param limit the status the limit belongs to, or TOTAL
 * @param workingDays the limit, in working days
 * @param dueAt when it passed
 */
public record LimitBreached(
        UUID applicationId, String provinceCode, String regencyCode, String limit, int workingDays, Instant dueAt) {}
