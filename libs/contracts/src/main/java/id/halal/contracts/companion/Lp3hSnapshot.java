package id.halal.contracts.companion;

import java.util.List;
import java.util.UUID;

/**
 * An institution that coaches companions (LP3H).
 *
 * @param registration 10 digits
 * @param serviceCodes regencies (4 digits) it serves
 * @param status ACTIVE or FROZEN (PP 42/2024 art. 170)
 */
public record Lp3hSnapshot(
        UUID lp3hId,
        String registration,
        String institutionName,
        List<String> serviceCodes,
        String status,
        long version) {}
