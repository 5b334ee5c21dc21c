package id.halal.contracts.companion;

import java.util.List;
import java.util.UUID;

/**
 * What others may know of a companion: no name, no NIK, no account.
 *
 * @param registration the companion's registration number, also a claim in the token of that person
 * @param lp3hRegistration the one LP3H this companion belongs to
 * @param serviceCodes regencies (4 digits) served
 * @param status TRAINED, REGISTERED, ACTIVE, FROZEN or REVOKED
 */
public record CompanionSnapshot(
        UUID companionId,
        String registration,
        String lp3hRegistration,
        List<String> serviceCodes,
        String status,
        long version) {}
