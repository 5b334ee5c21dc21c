package id.halal.application.history;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One row of a file's history as it is kept. */
record HistoryRow(
        int position,
        Instant at,
        String action,
        String outcome,
        @Nullable String from,
        String to,
        String actor,
        String actorRole,
        @Nullable UUID onBehalfOf,
        @Nullable UUID consentId,
        @Nullable String reason,
        long version) {

    ApplicationHistoryView told(String sentence) {
        return new ApplicationHistoryView(
                position,
                at,
                sentence,
                action,
                outcome,
                from,
                to,
                actor,
                actorRole,
                onBehalfOf,
                consentId,
                reason,
                version);
    }
}
