package id.halal.companion.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Who is asked first: the least open files, then the least offers today, then the lower registration number. */
final class CompanionChoice {

    private static final Comparator<Candidate> FIRST = Comparator.comparingInt(Candidate::open)
            .thenComparingInt(Candidate::offersToday)
            .thenComparing(Candidate::registration);

    private CompanionChoice() {}

    static Optional<Candidate> best(Collection<Candidate> candidates) {
        return candidates.stream().min(FIRST);
    }
}
