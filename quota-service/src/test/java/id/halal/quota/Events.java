package id.halal.quota;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Channel;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.contracts.application.CertificateFact;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.CertifiedElsewhereFact;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.Lp3hSnapshot;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.time.Ids;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Events of other services, as they lie on their topics. */
final class Events {

    /** A file on its way, as application-service would tell of it. */
    static final class File {

        final UUID id = Ids.next();
        UUID business = Ids.next();
        String code = "";
        Channel channel = Channel.SELF_DECLARE_FACILITATED;
        String regency = "6472";
        String lp3h;
        String productType = "Makanan ringan siap santap";
        String registrationKind;
        String owner;
        UUID submission;
        Instant submittedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        private int sequence;

        static File of(String code) {
            File file = new File();
            file.code = code;
            return file;
        }

        File business(UUID id) {
            business = id;
            return this;
        }

        File regency(String value) {
            regency = value;
            return this;
        }

        File lp3h(String value) {
            lp3h = value;
            return this;
        }

        File channel(Channel value) {
            channel = value;
            return this;
        }

        File product(String type) {
            productType = type;
            return this;
        }

        File development() {
            registrationKind = "DEVELOPMENT";
            return this;
        }

        File owner(String subject) {
            owner = subject;
            return this;
        }

        File at(Instant value) {
            submittedAt = value.truncatedTo(ChronoUnit.MICROS);
            return this;
        }

        InboundEvent submitted() {
            submission = Ids.next();
            return event(ApplicationEvents.SUBMITTED, "submit", "SUBMITTED");
        }

        InboundEvent certified() {
            return event(ApplicationEvents.CERTIFIED, "issue", "CERTIFIED");
        }

        InboundEvent rejected() {
            return event(ApplicationEvents.REJECTED, "reject", "REJECTED");
        }

        InboundEvent cancelled() {
            return event(ApplicationEvents.CANCELLED, "cancel-no-answer", "CANCELLED");
        }

        InboundEvent returned() {
            return event(ApplicationEvents.RETURNED, "return", "RETURNED");
        }

        InboundEvent withdrawn() {
            return event(ApplicationEvents.WITHDRAWN, "withdraw", "WITHDRAWN");
        }

        /** A step of its certificate, which another person has confirmed. */
        InboundEvent certificate(EventType<CertificateFact> type, String from, String to) {
            sequence++;
            return Events.event(
                    type,
                    id,
                    sequence,
                    new CertificateFact(
                            id,
                            "ID64119000000010425",
                            regency.substring(0, 2),
                            regency,
                            "revoke",
                            from,
                            to,
                            "FALSE_STATEMENT",
                            null,
                            null,
                            null,
                            submittedAt,
                            sequence));
        }

        private InboundEvent event(EventType<ApplicationFact> type, String action, String to) {
            sequence++;
            return Events.event(
                    type,
                    id,
                    sequence,
                    new ApplicationFact(
                            id,
                            business,
                            channel,
                            submission,
                            submittedAt,
                            code.isEmpty() ? null : code,
                            regency.substring(0, 2),
                            regency,
                            lp3h,
                            null,
                            false,
                            owner,
                            productType,
                            registrationKind,
                            action,
                            "DRAFT",
                            to,
                            null,
                            null,
                            null,
                            submittedAt,
                            sequence));
        }
    }

    private Events() {}

    static InboundEvent lp3hRegistered(String registration) {
        UUID id = UUID.nameUUIDFromBytes(registration.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return event(
                CompanionEvents.LP3H_REGISTERED,
                id,
                1,
                new Lp3hSnapshot(id, registration, "LP3H " + registration, List.of("6472"), "ACTIVE", 0));
    }

    static InboundEvent certifiedElsewhere(UUID business) {
        return event(
                BusinessEvents.CERTIFIED_ELSEWHERE,
                business,
                1,
                new CertifiedElsewhereFact(business, null, null, "OFFICER"));
    }

    static <T> InboundEvent event(EventType<T> type, UUID subject, int sequence, T data) {
        Envelope envelope = new Envelope(
                Envelope.SPEC_VERSION,
                Ids.next(),
                type.topic().source(),
                type.name(),
                subject,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                "application/json",
                type.dataSchema(),
                sequence,
                null,
                null,
                Contracts.json().valueToTree(data));
        try {
            return InboundEvent.read(type.topic().topicName(), Contracts.json().writeValueAsString(envelope))
                    .orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
