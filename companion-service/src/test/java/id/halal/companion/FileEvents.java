package id.halal.companion;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Channel;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The story of one file as application-service tells it. */
public final class FileEvents {

    private String certificateNumber = "ID64119000000010425";
    private static final Instant AT = Instant.parse("2025-04-16T03:00:00Z");

    private final UUID applicationId = UUID.randomUUID();
    private final UUID businessId = UUID.randomUUID();
    private String regency = World.SAMARINDA;
    private Channel channel = Channel.SELF_DECLARE_FACILITATED;
    private String facilitationCode = "A30164";
    private String lp3h;
    private String companion;
    private boolean filedByCompanion;
    private String ownerSubject;
    private String status = "SUBMITTED";
    private int sequence;

    public static FileEvents of(String lp3h) {
        FileEvents file = new FileEvents();
        file.lp3h = lp3h;
        return file;
    }

    public FileEvents filedBy(String registration) {
        companion = registration;
        filedByCompanion = true;
        return this;
    }

    public FileEvents with(Channel other, String code) {
        channel = other;
        facilitationCode = code;
        return this;
    }

    public FileEvents in(String regencyCode) {
        regency = regencyCode;
        return this;
    }

    public FileEvents ownedBy(String subject) {
        ownerSubject = subject;
        return this;
    }

    /** The certificate its next events name. */
    public FileEvents certificate(String number) {
        certificateNumber = number;
        return this;
    }

    public UUID id() {
        return applicationId;
    }

    public void companionIs(String registration) {
        companion = registration;
    }

    /** The next event of this file; not yet received by anybody. */
    public InboundEvent next(EventType<ApplicationFact> type, String to) {
        sequence++;
        String from = status;
        status = to;
        boolean certified = type == ApplicationEvents.CERTIFIED || type == ApplicationEvents.CORRECTED;
        ApplicationFact fact = new ApplicationFact(
                applicationId,
                businessId,
                channel,
                UUID.randomUUID(),
                AT,
                facilitationCode,
                regency.substring(0, 2),
                regency,
                lp3h,
                companion,
                filedByCompanion,
                ownerSubject,
                "Makanan ringan siap santap",
                null,
                type.name().split("\\.")[3].toLowerCase(Locale.ROOT),
                from,
                to,
                null,
                certified ? certificateNumber : null,
                certified ? LocalDate.of(2025, 4, 28) : null,
                AT,
                sequence);
        return inbound(type, applicationId, sequence, fact);
    }

    public static <T> InboundEvent inbound(EventType<T> type, UUID subject, int sequence, T data) {
        Envelope envelope = new Envelope(
                Envelope.SPEC_VERSION,
                UUID.randomUUID(),
                type.topic().source(),
                type.name(),
                subject,
                AT,
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

    /** The next event of this file reaches the service. */
    public InboundEvent tell(Inbox inbox, EventType<ApplicationFact> type, String to) {
        InboundEvent event = next(type, to);
        inbox.receive(List.of(event));
        return event;
    }

    public InboundEvent admitted(Inbox inbox) {
        return tell(inbox, ApplicationEvents.ADMITTED, "AWAITING_COMPANION");
    }
}
