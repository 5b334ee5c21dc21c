package id.halal.companion.assignment;

import id.halal.companion.shared.Actor;
import id.halal.contracts.companion.AssignmentFact;
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

/** One companion and one file: offered, taken or not, and over. */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID companionId;
    private String companionRegistration;
    private String lp3hRegistration;
    private String provinceCode;
    private String regencyCode;
    private @Nullable String ownerSubject;

    @Enumerated(EnumType.STRING)
    private AssignmentOrigin origin;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private Instant offeredAt;
    private @Nullable Instant answerBy;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant endedAt;
    private @Nullable String reason;
    private String changedBy;
    private Instant changedAt;

    @Version
    private long version;

    protected Assignment() {}

    /**
     * A new assignment.
     *
     * @param answerBy until when the offer stands; null for one that is accepted from the first
     */
    static Assignment of(
            FilePlace file,
            Candidate companion,
            AssignmentOrigin origin,
            @Nullable Instant answerBy,
            Actor actor,
            Instant now) {
        Assignment assignment = new Assignment();
        assignment.id = Ids.next();
        assignment.applicationId = file.applicationId();
        assignment.companionId = companion.id();
        assignment.companionRegistration = companion.registration();
        assignment.lp3hRegistration = companion.lp3hRegistration();
        assignment.provinceCode = file.provinceCode();
        assignment.regencyCode = file.regencyCode();
        assignment.ownerSubject = file.ownerSubject();
        assignment.origin = origin;
        assignment.status = answerBy == null ? AssignmentStatus.ACCEPTED : AssignmentStatus.OFFERED;
        assignment.acceptedAt = answerBy == null ? now : null;
        assignment.answerBy = answerBy;
        assignment.offeredAt = now;
        assignment.changedBy = actor.name();
        assignment.changedAt = now;
        return assignment;
    }

    /** @return the status before */
    AssignmentStatus apply(AssignmentAction action, Actor actor, @Nullable String why, Instant now) {
        AssignmentStatus before = status;
        status = AssignmentTransitions.TABLE
                .require(status, action, actor, changedBy, changedAt)
                .to();
        if (status == AssignmentStatus.ACCEPTED) {
            acceptedAt = now;
        } else {
            endedAt = now;
        }
        reason = why;
        changedBy = actor.name();
        changedAt = now;
        return before;
    }

    AssignmentFact fact() {
        return new AssignmentFact(
                id,
                applicationId,
                companionRegistration,
                lp3hRegistration,
                provinceCode,
                regencyCode,
                answerBy,
                reason,
                changedAt);
    }

    AssignmentView view(Actor reader) {
        List<String> allowed = AssignmentTransitions.TABLE.allowedActions(status, reader);
        return new AssignmentView(
                id,
                applicationId,
                companionRegistration,
                lp3hRegistration,
                provinceCode,
                regencyCode,
                status.name(),
                origin.name(),
                offeredAt,
                answerBy,
                acceptedAt,
                endedAt,
                null,
                reason,
                allowed,
                version);
    }

    FilePlace place() {
        return new FilePlace(applicationId, provinceCode, regencyCode, ownerSubject);
    }

    UUID id() {
        return id;
    }

    boolean isOfferTo(UUID companion) {
        return status == AssignmentStatus.OFFERED && companionId.equals(companion);
    }

    UUID applicationId() {
        return applicationId;
    }

    String companionRegistration() {
        return companionRegistration;
    }

    String lp3hRegistration() {
        return lp3hRegistration;
    }

    String regencyCode() {
        return regencyCode;
    }

    AssignmentStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant answerBy() {
        return answerBy;
    }

    long version() {
        return version;
    }
}
