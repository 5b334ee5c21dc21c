package id.halal.application.sihalal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Finds out of what SIHALAL tells, again and again in full or only as its latest status, what has not been told before. */
final class SihalalHistory {

    private SihalalHistory() {}

    /**
     * Each fact known stands for one fact told at most, so that a status that comes a second time is news. A fact without a date tells how
     * the file stands now: it is known when the last one known says the same.
     *
     * @param known as mirrored, in order
     * @param told oldest first
     * @return those to be mirrored, in the order told
     */
    static List<SihalalFact> news(List<SihalalFact> known, List<SihalalFact> told) {
        List<SihalalFact> left = new ArrayList<>(known);
        List<SihalalFact> news = new ArrayList<>();
        for (SihalalFact fact : told) {
            if (fact.saidAt() == null ? !standsLast(known, fact) : !takeSame(left, fact)) {
                news.add(fact);
            }
        }
        return news;
    }

    private static boolean standsLast(List<SihalalFact> known, SihalalFact now) {
        return !known.isEmpty() && known.getLast().covers(now);
    }

    /** The exact one first: of two on one day, the one that says its time. */
    private static boolean takeSame(List<SihalalFact> left, SihalalFact fact) {
        return removeFirst(left, one -> one.covers(fact) && Objects.equals(one.saidAt(), fact.saidAt()))
                || removeFirst(left, one -> one.covers(fact));
    }

    private static boolean removeFirst(List<SihalalFact> left, Predicate<SihalalFact> which) {
        for (int i = 0; i < left.size(); i++) {
            if (which.test(left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }
}
