package id.halal.proof.bench;

/**
 * How much is measured with.
 *
 * @param claims of one turn
 * @param nationalClaims of the national programme
 * @param files created and submitted in one turn
 * @param certificates whose numbers are checked, a tenth of them unknown
 */
public record BenchSize(int claims, int nationalClaims, int files, int certificates) {

    /** What the targets are meant for. */
    public static final BenchSize FULL = new BenchSize(20_000, 1_350_000, 1_500, 100_000);

    private static final int LEAST_CERTIFICATES = 100;

    public BenchSize {
        if (claims < 1 || nationalClaims < 1 || files < 1) {
            throw new IllegalArgumentException(
                    "at least one claim and one file, not " + claims + ", " + nationalClaims + " and " + files);
        }
        if (certificates < LEAST_CERTIFICATES) {
            throw new IllegalArgumentException("at least " + LEAST_CERTIFICATES + " certificates, not " + certificates);
        }
    }
}
