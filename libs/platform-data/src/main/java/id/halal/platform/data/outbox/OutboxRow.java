package id.halal.platform.data.outbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One event waiting to be published. */
record OutboxRow(
        UUID id,
        UUID subject,
        int sequence,
        String type,
        @Nullable String region,
        @Nullable String traceparent,
        Instant occurredAt,
        String data) {}
