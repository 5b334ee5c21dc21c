package id.halal.contracts.application;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A returned file waits for its business, and ends when nobody answers in time. Without the last notice it is not ended.
 *
 * @param provinceCode 2 digits, of the production facility
 * @param regencyCode 4 digits, of the production facility
 * @param companionRegistration the companion who will check the correction, and may write it for the owner
 * @param workingDaysLeft how many working days before the end this notice was due
 * @param answerDueAt until when the corrected file must be handed in again
 */
public record AnswerNotice(
        UUID applicationId,
        UUID businessId,
        String provinceCode,
        String regencyCode,
        @Nullable String lp3hRegistration,
        @Nullable String companionRegistration,
        @Nullable String ownerSubject,
        int workingDaysLeft,
        Instant answerDueAt) {}
