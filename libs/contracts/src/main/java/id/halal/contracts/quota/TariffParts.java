package id.halal.contracts.quota;

/**
 * What one certificate costs, by part, in whole rupiah. Self-declare since 2023: 25,000 + 25,000 + 150,000 + 30,000 = 230,000.
 *
 * @param registration BPJPH: registration and certificate
 * @param lp3h the institution's share
 * @param companion the companion's fee
 * @param fatwa the fatwa committee's share
 */
public record TariffParts(long registration, long lp3h, long companion, long fatwa) {

    public long total() {
        return registration + lp3h + companion + fatwa;
    }
}
