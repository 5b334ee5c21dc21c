package id.halal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.BusinessScale;
import id.halal.contracts.Channel;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.contracts.business.ConsentFact;
import id.halal.contracts.companion.AssignmentFact;
import id.halal.contracts.quota.ClaimFact;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.contracts.quota.TariffParts;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.time.Ids;
import id.halal.testkit.contracts.EventSchemas;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Events of other services as they would come from their topics, each valid against its schema and in sequence per subject. */
final class Told {

    static final String LP3H = "1164000003";

    private static final Map<String, Integer> SEQUENCES = new ConcurrentHashMap<>();

    private Told() {}

    static <T> InboundEvent event(EventType<T> type, UUID subject, T data) {
        int sequence = SEQUENCES.merge(type.topic() + " " + subject, 1, Integer::sum);
        try {
            String event = Contracts.json()
                    .writeValueAsString(new Envelope(
                            Envelope.SPEC_VERSION,
                            Ids.next(),
                            type.topic().source(),
                            type.name(),
                            subject,
                            Instant.now(),
                            "application/json",
                            type.dataSchema(),
                            sequence,
                            null,
                            null,
                            Contracts.json().valueToTree(data)));
            assertThat(EventSchemas.validate(event)).isEmpty();
            return InboundEvent.read(type.topic().topicName(), event).orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static BusinessSnapshot business(UUID id, @Nullable String ownerSubject, List<String> companions) {
        return business(id, ownerSubject, companions, "VERIFIED", 120_000_000L, 0);
    }

    static BusinessSnapshot business(
            UUID id,
            @Nullable String ownerSubject,
            List<String> companions,
            String nibStatus,
            @Nullable Long sales,
            long version) {
        return new BusinessSnapshot(
                id,
                "1112210007923",
                "Dapur Bu Sari",
                BusinessScale.MICRO,
                "64",
                "6472",
                ownerSubject,
                companions,
                companions.isEmpty() ? List.of() : List.of(LP3H),
                sales,
                nibStatus,
                false,
                version);
    }

    static InboundEvent registered(BusinessSnapshot business) {
        return event(BusinessEvents.REGISTERED, business.businessId(), business);
    }

    static InboundEvent consent(UUID business, String companion, Instant until) {
        return event(
                BusinessEvents.CONSENT_RECORDED,
                business,
                new ConsentFact(
                        Ids.next(),
                        business,
                        companion,
                        LP3H,
                        "2026-1",
                        "SIGNED_SHEET",
                        Instant.now().minusSeconds(3600),
                        until,
                        null));
    }

    static ClaimFact claim(UUID application, UUID business, @Nullable UUID submission, @Nullable String code) {
        boolean held = code == null;
        return new ClaimFact(
                application,
                business,
                submission,
                held ? Ids.next() : null,
                held ? Ids.next() : null,
                "KALTIM26",
                "64",
                "6472",
                held ? LP3H : null,
                code,
                null,
                Instant.now());
    }

    static AssignmentFact assignment(UUID application, String companion) {
        return assignment(application, companion, null);
    }

    static AssignmentFact assignment(UUID application, String companion, String reason) {
        return new AssignmentFact(Ids.next(), application, companion, LP3H, "64", "6472", null, reason, Instant.now());
    }

    static ProgrammeSnapshot programme(String code, String status, List<String> scope) {
        return new ProgrammeSnapshot(
                Ids.next(),
                code,
                "Fasilitasi Kaltim",
                Channel.SELF_DECLARE_FACILITATED,
                scope,
                List.of(),
                LocalDate.now().minusDays(30),
                LocalDate.now().plusDays(30),
                null,
                status,
                new TariffParts(25_000, 25_000, 150_000, 30_000),
                1);
    }
}
