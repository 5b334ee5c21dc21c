package id.halal.application.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a file's history.
 *
 * @param sentence what happened, as a person would say it, in the language of the request
 * @param outcome APPLIED for a step, RECORDED for something entered beside it, IGNORED for an event that came too late
 * @param actor account, or the service that told us
 * @param onBehalfOf the business it was done for, by someone else
 * @param consentId the consent it rests on
 */
@Schema(name = "ApplicationHistoryEntry")
public record ApplicationHistoryView(
        int position,
        Instant at,
        String sentence,
        String action,
        String outcome,
        @Nullable String from,
        String to,
        String actor,
        String actorRole,
        @Nullable UUID onBehalfOf,
        @Nullable UUID consentId,
        @Nullable String reason,
        long version) {}
