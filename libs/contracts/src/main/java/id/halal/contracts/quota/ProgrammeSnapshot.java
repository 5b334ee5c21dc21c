package id.halal.contracts.quota;

import id.halal.contracts.Channel;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The head of a facilitation programme.
 *
 * @param scopeCodes region codes the programme serves; empty for the whole country
 * @param lockedLp3h the only LP3H that may use it; empty when all may
 * @param targetDate when all units shall be used
 * @param status DRAFT, ACTIVE or CLOSED; SUBMITTED and VERIFIED only in programme-submitted and programme-verified
 */
public record ProgrammeSnapshot(
        UUID programmeId,
        String facilitationCode,
        String name,
        Channel channel,
        List<String> scopeCodes,
        List<String> lockedLp3h,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate targetDate,
        String status,
        TariffParts tariff,
        long version) {}
