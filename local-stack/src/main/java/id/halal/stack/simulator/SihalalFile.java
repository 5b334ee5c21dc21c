package id.halal.stack.simulator;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as SIHALAL shows it.
 *
 * @param shNumber its number there, {@code SH{yyyy}-{n}-{n}}
 * @param status such as {@code OF74}
 * @param certificateNumber null until the certificate is issued
 * @param history each status it was given by hand, oldest first
 */
record SihalalFile(
        String shNumber,
        String status,
        String businessName,
        String productName,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateDate,
        List<Step> history) {

    SihalalFile {
        history = List.copyOf(history);
    }

    /** One line of the history: status, date, comment. */
    record Step(String status, String date, @Nullable String comment) {}

    /** What was told before stays; the same status again is no new line. */
    List<Step> followedBy(Step next) {
        if (!history.isEmpty() && history.getLast().status().equals(next.status())) {
            return history;
        }
        List<Step> longer = new ArrayList<>(history);
        longer.add(next);
        return longer;
    }
}
