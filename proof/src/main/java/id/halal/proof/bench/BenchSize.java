package id.halal.proof.bench;

/**
 * How much is measured with.
 *
 * @param claims of one turn
 * @param nationalClaims of the national programme
 */
public record BenchSize(int claims, int nationalClaims) {

    /** What the targets are meant for. */
    public static final BenchSize FULL = new BenchSize(20_000, 1_350_000);

    public BenchSize {
        if (claims < 1 || nationalClaims < 1) {
            throw new IllegalArgumentException("at least one claim, not " + claims + " and " + nationalClaims);
        }
    }
}
