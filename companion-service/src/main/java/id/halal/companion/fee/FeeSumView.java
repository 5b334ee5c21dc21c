package id.halal.companion.fee;

/**
 * What the fees in the caller's scope add up to.
 *
 * @param due how many are due
 * @param pendingTariff how many wait for their programme's tariff; not in the sums
 */
public record FeeSumView(long due, long companionRupiah, long lp3hRupiah, long totalRupiah, long pendingTariff) {}
