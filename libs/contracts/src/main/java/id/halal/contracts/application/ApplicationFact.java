package id.halal.contracts.application;

import id.halal.contracts.Channel;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One step in the life of an application, with all that a reader needs to act on it without asking back.
 *
 * @param submissionId UUIDv7 made at the latest submission; absent on a draft
 * @param submittedAt domain time of the latest submission
 * @param facilitationCode the programme's code, on facilitated channels
 * @param provinceCode 2 digits, of the production facility
 * @param regencyCode 4 digits, of the production facility
 * @param lp3hRegistration the LP3H chosen, or the filing companion's; absent when quota-service shall propose one
 * @param companionRegistration the companion who filed, or who is assigned
 * @param filedByCompanion whether a companion filed on the owner's behalf: such a companion is assigned and has accepted by filing
 * @param productType the one type of product the file is for
 * @param registrationKind NEW (SIHALAL: JD.1), or DEVELOPMENT (JD.3) of a product that is certified already; absent means NEW
 * @param action what was done, as in the transition table
 * @param from status before; absent for a new draft
 * @param reason why, or a QUOTA_… code on a denial
 * @param certificateNumber once certified
 * @param certifiedOn date of the certificate
 */
public record ApplicationFact(
        UUID applicationId,
        UUID businessId,
        Channel channel,
        @Nullable UUID submissionId,
        @Nullable Instant submittedAt,
        @Nullable String facilitationCode,
        String provinceCode,
        String regencyCode,
        @Nullable String lp3hRegistration,
        @Nullable String companionRegistration,
        boolean filedByCompanion,
        @Nullable String ownerSubject,
        String productType,
        @Nullable String registrationKind,
        String action,
        @Nullable String from,
        String to,
        @Nullable String reason,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn,
        Instant at,
        long version) {}
