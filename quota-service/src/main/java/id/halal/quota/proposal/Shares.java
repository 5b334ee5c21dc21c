package id.halal.quota.proposal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exact shares by several weighted criteria, as numerators over one common denominator.
 *
 * @param numerators one for each child
 */
record Shares(List<BigInteger> numerators, BigInteger denominator) {

    Shares {
        numerators = List.copyOf(numerators);
    }

    /**
     * One criterion.
     *
     * @param counts one for each child
     */
    record Criterion(int weight, List<Long> counts) {

        BigInteger total() {
            return BigInteger.valueOf(counts.stream().mapToLong(Long::longValue).sum());
        }

        boolean isCounting() {
            return weight > 0 && total().signum() > 0;
        }
    }

    /** Criteria that count nothing anywhere are left out; with none left the denominator is 0. */
    static Shares of(int children, List<Criterion> criteria) {
        List<Criterion> counting =
                criteria.stream().filter(Criterion::isCounting).toList();
        BigInteger product = counting.stream().map(Criterion::total).reduce(BigInteger.ONE, BigInteger::multiply);
        List<BigInteger> numerators = new ArrayList<>();
        for (int child = 0; child < children; child++) {
            BigInteger numerator = BigInteger.ZERO;
            for (Criterion criterion : counting) {
                numerator = numerator.add(product.divide(criterion.total())
                        .multiply(BigInteger.valueOf(criterion.counts().get(child)))
                        .multiply(BigInteger.valueOf(criterion.weight())));
            }
            numerators.add(numerator);
        }
        long weights = counting.stream().mapToLong(Criterion::weight).sum();
        return new Shares(numerators, product.multiply(BigInteger.valueOf(weights)));
    }

    boolean areKnown() {
        return denominator.signum() > 0;
    }

    /** To show; the division goes by the exact one. */
    BigDecimal rounded(int child) {
        return new BigDecimal(numerators.get(child)).divide(new BigDecimal(denominator), 9, RoundingMode.HALF_UP);
    }

    /** Whole units by largest remainder; of equal remainders the earlier child. */
    List<Long> divide(long units) {
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigInteger numerator : numerators) {
            BigInteger[] quotient =
                    numerator.multiply(BigInteger.valueOf(units)).divideAndRemainder(denominator);
            parts.add(quotient[0].longValueExact());
            remainders.add(quotient[1]);
        }
        long left = units - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(child -> parts.set(child, parts.get(child) + 1));
        return parts;
    }
}
