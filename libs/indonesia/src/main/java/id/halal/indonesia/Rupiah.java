package id.halal.indonesia;

import java.util.Collection;
import java.util.Locale;

/**
 * An amount of money in whole rupiah, never negative. All arithmetic is exact: what overflows or would fall below 0 throws
 * {@link ArithmeticException}.
 *
 * @param amount whole rupiah, 0 or more; less throws {@link InvalidValueException} with reason {@code RUPIAH_NEGATIVE}
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {
    public static final Rupiah ZERO = new Rupiah(0);

    public Rupiah {
        Formats.require(amount >= 0, "RUPIAH_NEGATIVE", "an amount of money is 0 or more");
    }

    public static Rupiah of(long amount) {
        return new Rupiah(amount);
    }

    public static Rupiah sum(Collection<Rupiah> amounts) {
        return amounts.stream().reduce(ZERO, Rupiah::plus);
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    /** Throws {@link ArithmeticException} when {@code other} is more than this. */
    public Rupiah minus(Rupiah other) {
        if (other.amount > amount) {
            throw new ArithmeticException(this + " is less than " + other);
        }
        return new Rupiah(amount - other.amount);
    }

    /** Throws {@link ArithmeticException} when the factor is negative or the product too large. */
    public Rupiah times(long factor) {
        if (factor < 0) {
            throw new ArithmeticException("negative factor " + factor);
        }
        return new Rupiah(Math.multiplyExact(amount, factor));
    }

    public boolean isZero() {
        return amount == 0;
    }

    /** As written in Indonesia, without cents: {@code Rp230.000}. */
    public String format() {
        return "Rp" + String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return format();
    }
}
