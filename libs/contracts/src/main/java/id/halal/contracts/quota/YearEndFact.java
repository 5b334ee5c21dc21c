package id.halal.contracts.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Running files hold units of a programme whose budget year ends.
 *
 * @param openHolds at least 1
 * @param committedRupiah what these units cost at the programme's tariff, whole rupiah
 */
public record YearEndFact(
        UUID programmeId,
        String facilitationCode,
        LocalDate endsOn,
        long openHolds,
        long committedRupiah,
        Instant at) {}
