package id.halal.platform.data.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * A subject whose events wait.
 *
 * @param reason why the first of them could not be applied
 * @param waiting how many events wait, that one included
 */
public record ParkedSubjectView(
        String topic, UUID subject, Instant parkedSince, int firstSequence, String type, String reason, int waiting) {}
