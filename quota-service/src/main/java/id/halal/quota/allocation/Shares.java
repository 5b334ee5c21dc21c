package id.halal.quota.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides whole units in proportion to weights, by largest remainder. */
public final class Shares {

    private Shares() {}

    /**
     * Everyone gets the whole part of the exact share; what is left goes one by one to the largest remainders, and among equal
     * ones to whoever stands first. The shares sum up to {@code units}, and none is more than its weight.
     *
     * @param units from 0 up to the sum of the weights
     * @param weights each at least 0
     */
    public static List<Long> of(long units, List<Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        if (units < 0 || units > sum) {
            throw new IllegalArgumentException(units + " units cannot be divided among " + sum);
        }
        long[] shares = new long[weights.size()];
        long left = units;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum == 0 ? 0 : Math.multiplyExact(units, weights.get(i)) / sum;
            left -= shares[i];
        }
        // A sorted stream is stable: equal remainders keep their order.
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(units * weights.get(i) % Math.max(1, sum))))
                .limit(left)
                .forEach(i -> shares[i]++);
        return IntStream.range(0, shares.length).mapToObj(i -> shares[i]).toList();
    }
}
