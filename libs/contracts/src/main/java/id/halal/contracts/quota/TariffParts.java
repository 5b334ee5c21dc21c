package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

/**
 * What one certificate costs, by part, in whole rupiah. Self-declare since 2023: 25,000 + 25,000 + 150,000 + 30,000 = 230,000; regular for
 * micro and small businesses 300,000 + 350,000 = 650,000.
 *
 * @param registration BPJPH: registration and certificate
 * @param lp3h the institution's share
 * @param companion the companion's fee
 * @param fatwa the fatwa committee's share
 * @param inspection the inspection body's share, on the regular channel; absent means none
 */
public record TariffParts(
        long registration,
        long lp3h,
        long companion,
        long fatwa,
        @Nullable Long inspection) {

    /** Of a channel without an inspection body. */
    public TariffParts(long registration, long lp3h, long companion, long fatwa) {
        this(registration, lp3h, companion, fatwa, null);
    }

    public long total() {
        return registration + lp3h + companion + fatwa + (inspection == null ? 0 : inspection);
    }
}
