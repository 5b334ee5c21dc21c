package id.halal.business;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.contracts.EventSchemas;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of this service's endpoints share. */
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "business"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = OssStub.class, restrictToAnnotatedClass = false)
public abstract class ServiceTest {

    protected static final TestDatabase DATABASE = TestDatabase.of("business");
    protected static final String LP3H = "1164000003";

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    @Inject
    protected Inbox inbox;

    protected static String newNib() {
        return "912%010d".formatted(NUMBERS.incrementAndGet());
    }

    protected static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    /** With a new intent. */
    protected static RequestSpecification doing(String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    protected static Map<String, Object> form(String nib) {
        return form(nib, "6472");
    }

    protected static Map<String, Object> form(String nib, String regency) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("nib", nib);
        form.put("businessName", "Keripik Pisang Etam");
        form.put("scale", "MICRO");
        form.put("annualSalesRupiah", 96_000_000);
        form.put("kbli", List.of("10794"));
        form.put("address", new LinkedHashMap<>(Map.of("street", "Jl. Rahasia No. 12 RT 03", "regencyCode", regency)));
        form.put(
                "owner",
                new LinkedHashMap<>(
                        Map.of("name", "Siti Contohwati", "nik", "6472014506900001", "phone", "081234567890")));
        return form;
    }

    @SuppressWarnings("unchecked")
    protected static Map<String, Object> section(Map<String, Object> form, String name) {
        return (Map<String, Object>) form.get(name);
    }

    protected static ValidatableResponse register(String token, Map<String, Object> form) {
        return doing(token).body(form).post("/api/v1/businesses").then();
    }

    /** A registered business of Samarinda. */
    protected static String registered(String token) {
        return register(token, form(newNib())).statusCode(201).extract().path("id");
    }

    /** Hands the service the event that tells of a companion. */
    protected void knowCompanion(String registration, String status) {
        knowCompanion(registration, LP3H, status);
    }

    protected void knowCompanion(String registration, String lp3h, String status) {
        UUID id = UUID.nameUUIDFromBytes(registration.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        int sequence = 1
                + (int) DATABASE.count(
                        "select coalesce(max(last_sequence), 0) from inbox_subject where topic = 'halal.companion' and subject = ?",
                        id);
        EventType<CompanionSnapshot> type =
                sequence == 1 ? CompanionEvents.COMPANION_REGISTERED : CompanionEvents.COMPANION_CHANGED;
        receive(
                type,
                id,
                sequence,
                new CompanionSnapshot(id, registration, lp3h, List.of("6472"), status, sequence - 1));
    }

    protected <T> void receive(EventType<T> type, UUID subject, int sequence, T data) {
        Envelope envelope = new Envelope(
                Envelope.SPEC_VERSION,
                UUID.randomUUID(),
                type.topic().source(),
                type.name(),
                subject,
                Instant.parse("2025-04-01T02:00:00Z"),
                "application/json",
                type.dataSchema(),
                sequence,
                null,
                null,
                Contracts.json().valueToTree(data));
        String event = json(envelope);
        assertThat(EventSchemas.validate(event)).isEmpty();
        inbox.receive(List.of(InboundEvent.read(type.topic().topicName(), event).orElseThrow()));
    }

    /** What was told of a business, in order, each checked against its schema. */
    protected static List<JsonNode> told(String business) {
        return DATABASE
                .rows("select * from outbox where subject = ? order by sequence", UUID.fromString(business))
                .stream()
                .map(ServiceTest::envelope)
                .toList();
    }

    protected static List<String> toldTypes(String business) {
        return told(business).stream()
                .map(event -> event.path("type").asText())
                .map(type -> type.substring("id.halal.business.".length()))
                .toList();
    }

    private static JsonNode envelope(Map<String, ?> row) {
        EventType<?> type = Contracts.ALL.stream()
                .filter(known -> known.name().equals(row.get("type")))
                .findFirst()
                .orElseThrow();
        try {
            String event = json(new Envelope(
                    Envelope.SPEC_VERSION,
                    (UUID) row.get("id"),
                    type.topic().source(),
                    type.name(),
                    (UUID) row.get("subject"),
                    ((java.sql.Timestamp) row.get("occurred_at")).toInstant(),
                    "application/json",
                    type.dataSchema(),
                    (Integer) row.get("sequence"),
                    (String) row.get("region"),
                    (String) row.get("traceparent"),
                    Contracts.json().readTree((String) row.get("data"))));
            assertThat(EventSchemas.validate(event)).isEmpty();
            return Contracts.json().readTree(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        try {
            return Contracts.json().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
