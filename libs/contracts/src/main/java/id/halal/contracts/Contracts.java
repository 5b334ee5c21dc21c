package id.halal.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.quota.QuotaEvents;

import java.util.List;
import java.util.stream.Stream;

/** All events there are, and the one way their JSON is written and read. */
public final class Contracts {

    public static final List<EventType<?>> ALL = Stream.of(
                    BusinessEvents.ALL, ApplicationEvents.ALL, QuotaEvents.ALL, CompanionEvents.ALL)
            .<EventType<?>>flatMap(List::stream)
            .toList();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Additive changes must not break a reader.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Contracts() {}

    /** Readers tolerate fields they do not know; writers leave out what is absent. */
    public static ObjectMapper json() {
        return JSON;
    }
}
