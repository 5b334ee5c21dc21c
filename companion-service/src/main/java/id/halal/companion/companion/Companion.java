package id.halal.companion.companion;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.ServiceRegions;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.protect.ProtectedField;
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
import java.util.Map;
import java.util.UUID;

/** A companion; personal data lie encrypted beside this row. */
@Entity
@Table(name = "companion")
class Companion {

    @Id
    private UUID id;

    private String registration;
    private String lp3hRegistration;
    private String[] serviceCodes;
    private String[] provinceCodes;
    private @Nullable String bankCode;
    private @Nullable Instant editedAt;

    @Enumerated(EnumType.STRING)
    private CompanionStatus status;

    private @Nullable String statusReason;
    private String changedBy;
    private Instant changedAt;
    private Instant createdAt;

    @Version
    private long version;

    protected Companion() {}

    /** Training is proved by the LP3H, which enters only who has passed: so the first step is taken here. */
    static Companion trained(String registration, String lp3hRegistration, List<String> serviceCodes, Instant now) {
        Companion companion = new Companion();
        companion.id = Ids.next();
        companion.registration = registration;
        companion.lp3hRegistration = lp3hRegistration;
        companion.serve(serviceCodes);
        companion.status = CompanionStatus.TRAINED;
        companion.changedBy = Actor.SYSTEM.name();
        companion.changedAt = now;
        companion.createdAt = now;
        return companion;
    }

    final void serve(List<String> regencies) {
        serviceCodes = regencies.toArray(String[]::new);
        provinceCodes = ServiceRegions.provincesOf(regencies);
    }

    void payInto(@Nullable String bank) {
        bankCode = bank;
    }

    /** Personal data lie in rows of their own; their correction gives the companion a new version too. */
    void edited(Instant now) {
        editedAt = now;
    }

    /** @return the status before */
    CompanionStatus apply(CompanionAction action, Actor actor, @Nullable String reason, Instant now) {
        CompanionStatus before = status;
        status = CompanionTransitions.TABLE
                .require(status, action, actor, changedBy, changedAt)
                .to();
        statusReason = reason;
        changedBy = actor.name();
        changedAt = now;
        return before;
    }

    CompanionSnapshot snapshot() {
        return new CompanionSnapshot(id, registration, lp3hRegistration, serviceCodes(), status.name(), version);
    }

    CompanionView view(Actor reader, Map<ProtectedField, String> masked) {
        return new CompanionView(
                id,
                registration,
                lp3hRegistration,
                serviceCodes(),
                status,
                statusReason,
                CompanionPersonView.of(masked, bankCode),
                CompanionTransitions.TABLE.allowedActions(status, reader),
                createdAt,
                editedAt,
                version);
    }

    UUID id() {
        return id;
    }

    String registration() {
        return registration;
    }

    String lp3hRegistration() {
        return lp3hRegistration;
    }

    CompanionStatus status() {
        return status;
    }

    List<String> serviceCodes() {
        return List.of(serviceCodes);
    }

    @Nullable
    String bankCode() {
        return bankCode;
    }

    /** The event's region, where all this companion serves lies in one. */
    @Nullable
    String region() {
        if (serviceCodes.length == 1) {
            return serviceCodes[0];
        }
        return provinceCodes.length == 1 ? provinceCodes[0] : null;
    }

    long version() {
        return version;
    }
}
