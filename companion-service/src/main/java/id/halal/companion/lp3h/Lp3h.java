package id.halal.companion.lp3h;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.ServiceRegions;
import id.halal.contracts.companion.Lp3hSnapshot;
import id.halal.platform.data.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An institution that coaches companions. */
@Entity
@Table(name = "lp3h")
class Lp3h {

    @Id
    private UUID id;

    private String registration;
    private String institutionName;
    private String[] serviceCodes;
    private String[] provinceCodes;

    @Enumerated(EnumType.STRING)
    private Lp3hStatus status;

    private @Nullable String statusReason;
    private String changedBy;
    private Instant changedAt;
    private Instant createdAt;

    @Version
    private long version;

    protected Lp3h() {}

    static Lp3h register(
            String registration, String institutionName, List<String> serviceCodes, Actor actor, Instant now) {
        Lp3h lp3h = new Lp3h();
        lp3h.id = Ids.next();
        lp3h.registration = registration;
        lp3h.institutionName = institutionName;
        lp3h.serviceCodes = serviceCodes.toArray(String[]::new);
        lp3h.provinceCodes = ServiceRegions.provincesOf(serviceCodes);
        lp3h.status = Lp3hStatus.ACTIVE;
        lp3h.changedBy = actor.name();
        lp3h.changedAt = now;
        lp3h.createdAt = now;
        return lp3h;
    }

    /** @return the status before */
    Lp3hStatus apply(Lp3hAction action, Actor actor, @Nullable String reason, Instant now) {
        Lp3hStatus before = status;
        status = Lp3hTransitions.TABLE
                .require(status, action, actor, changedBy, changedAt)
                .to();
        statusReason = reason;
        changedBy = actor.name();
        changedAt = now;
        return before;
    }

    Lp3hSnapshot snapshot() {
        return new Lp3hSnapshot(id, registration, institutionName, serviceCodes(), status.name(), version);
    }

    Lp3hView view(Actor reader) {
        return new Lp3hView(
                id,
                registration,
                institutionName,
                serviceCodes(),
                status,
                statusReason,
                Lp3hTransitions.TABLE.allowedActions(status, reader),
                createdAt,
                version);
    }

    UUID id() {
        return id;
    }

    Lp3hStatus status() {
        return status;
    }

    List<String> serviceCodes() {
        return List.of(serviceCodes);
    }

    /** The event's region, where all it serves lies in one province. */
    @Nullable
    String region() {
        return provinceCodes.length == 1 ? provinceCodes[0] : null;
    }

    long version() {
        return version;
    }
}
