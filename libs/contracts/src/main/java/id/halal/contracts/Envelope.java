package id.halal.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvents 1.0 event in structured mode ({@code application/cloudevents+json}), as it lies on a topic.
 *
 * @param id the same in every repeat
 * @param subject what it is about; also the Kafka key
 * @param time domain time of the fact
 * @param sequence gapless per subject and topic, from 1
 * @param region region code of the subject without dots, where it has one
 * @param traceparent W3C trace context of the request that caused it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "datacontenttype",
    "dataschema",
    "sequence",
    "region",
    "traceparent",
    "data"
})
public record Envelope(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        int sequence,
        @Nullable String region,
        @Nullable String traceparent,
        JsonNode data) {

    public static final String CONTENT_TYPE = "application/cloudevents+json";
    public static final String SPEC_VERSION = "1.0";
}
