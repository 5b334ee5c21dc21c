package id.halal.indonesia;

/**
 * The working calendar was asked about a year whose holidays it has not been told. Guessing would give a wrong deadline, so this is an
 * error that names the year; the operator's holiday file mends it.
 */
public final class UnknownCalendarYear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    UnknownCalendarYear(int year) {
        super("The holidays of %d are not known. Add them to the operator's holiday file.".formatted(year));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
