package id.halal.contracts.quota;

import java.time.Instant;
import java.util.UUID;

/**
 * The most a programme may cost is different.
 *
 * @param ceilingRupiah whole rupiah, for all certificates held, issued and paid together
 * @param documentNumber of the decision behind it
 */
public record CeilingFact(UUID programmeId, long ceilingRupiah, String documentNumber, Instant at) {}
