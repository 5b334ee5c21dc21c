package id.halal.application.filing;

import id.halal.contracts.Channel;
import id.halal.indonesia.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One application for one type of product. Its status changes in {@link StatusChange} only, by a row of the transition table; what is
 * told of it is made by {@link StepFact}.
 */
@Entity
@Table(name = "application")
public class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID businessId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Embedded
    private Registration registration;

    private @Nullable String facilitationCode;

    @Embedded
    private Facility facility;

    private @Nullable String lp3h;

    /** Registration of the inspection body chosen, on regular channels. */
    private @Nullable String inspectionBody;

    @Column(updatable = false)
    private @Nullable String draftingCompanion;

    private @Nullable String companion;
    private boolean filedByCompanion;

    /** Follows the business; changed by its events alone, never through this entity. */
    @Column(updatable = false)
    private @Nullable String ownerSubject;

    private @Nullable UUID submissionId;
    private @Nullable Instant submittedAt;
    private @Nullable UUID programmeId;
    private @Nullable UUID allocationId;
    private @Nullable String reason;
    private @Nullable String sihalalNumber;
    private @Nullable String certificateNumber;
    private @Nullable LocalDate certifiedOn;
    private String openCriteria = "";

    @Column(updatable = false)
    private Instant createdAt;

    @Embedded
    private LastChange lastChange;

    private Instant statusSince;

    @Transient
    private @Nullable String leavingCompanion;

    @Embedded
    private FileLimits limits = new FileLimits();

    protected Application() {}

    /** A new draft of the business {@code businessId}, seen by the account {@code ownerSubject} and the companion who began it. */
    public static Application draft(
            UUID id, UUID businessId, @Nullable String ownerSubject, DraftHead head, Actor actor, Instant now) {
        Application file = new Application();
        file.id = id;
        file.businessId = businessId;
        file.ownerSubject = ownerSubject;
        file.draftingCompanion = actor.companion();
        file.status = ApplicationStatus.DRAFT;
        file.createdAt = now;
        file.statusSince = now;
        file.edit(head, actor, now);
        return file;
    }

    /** Changes the draft. Once a unit may be held, what the claim was matched on stays as it is. */
    public void edit(DraftHead head, Actor actor, Instant now) {
        channel = head.channel();
        facilitationCode = head.facilitationCode();
        lp3h = head.lp3h();
        registration = head.registration();
        facility = Facility.in(head.regency(), head.district());
        touched(actor, now);
    }

    void touched(Actor actor, Instant now) {
        lastChange = new LastChange(now, actor.subject(), actor.role());
    }

    /** Every submission is its own claim. */
    public void submitted(
            UUID submission, boolean byCompanion, @Nullable String filingLp3h, List<String> open, Instant now) {
        submissionId = submission;
        submittedAt = now;
        filedByCompanion = byCompanion;
        lp3h = filingLp3h == null ? lp3h : filingLp3h;
        programmeId = null;
        allocationId = null;
        openCriteria = String.join(",", open);
    }

    /** The unit that is held for this file; companions are assigned inside its LP3H. */
    public void holdUnit(@Nullable UUID programme, @Nullable UUID allocation, @Nullable String unitLp3h) {
        programmeId = programme;
        allocationId = allocation;
        lp3h = unitLp3h == null ? lp3h : unitLp3h;
    }

    /** The unit is another programme's from now on. */
    public void carriedTo(@Nullable String code) {
        facilitationCode = code;
    }

    public void assign(String registration, String registrationLp3h) {
        companion = registration;
        lp3h = lp3h == null ? registrationLp3h : lp3h;
    }

    /** The companion leaves; the fact of this step still names who it was. */
    public void unassign() {
        leavingCompanion = companion;
        companion = null;
    }

    /** After a correction: what is open now. */
    public void reopen(List<String> open) {
        openCriteria = String.join(",", open);
    }

    public void recordSihalalNumber(String number, Actor actor, Instant now) {
        sihalalNumber = number;
        touched(actor, now);
    }

    public void chooseInspectionBody(String registration, Actor actor, Instant now) {
        inspectionBody = registration;
        touched(actor, now);
    }

    public void certify(String number, LocalDate issuedOn) {
        certificateNumber = number;
        certifiedOn = issuedOn;
    }

    /** @param why kept as the file's latest reason */
    void enter(ApplicationStatus next, Actor actor, @Nullable String why, Instant now, WorkingCalendar calendar) {
        status = next;
        statusSince = now;
        reason = why;
        limits.enter(next, channel.selfDeclare(), now, calendar);
        touched(actor, now);
    }

    @Nullable
    String leavingCompanion() {
        return leavingCompanion;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID businessId() {
        return businessId;
    }

    public Channel channel() {
        return channel;
    }

    public ApplicationStatus status() {
        return status;
    }

    public Registration registration() {
        return registration;
    }

    public @Nullable String facilitationCode() {
        return facilitationCode;
    }

    public Facility facility() {
        return facility;
    }

    public @Nullable String lp3h() {
        return lp3h;
    }

    public @Nullable String inspectionBody() {
        return inspectionBody;
    }

    public @Nullable String draftingCompanion() {
        return draftingCompanion;
    }

    public @Nullable String companion() {
        return companion;
    }

    public boolean filedByCompanion() {
        return filedByCompanion;
    }

    public @Nullable String ownerSubject() {
        return ownerSubject;
    }

    public @Nullable UUID submissionId() {
        return submissionId;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable UUID programmeId() {
        return programmeId;
    }

    public @Nullable UUID allocationId() {
        return allocationId;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String sihalalNumber() {
        return sihalalNumber;
    }

    public @Nullable String certificateNumber() {
        return certificateNumber;
    }

    public @Nullable LocalDate certifiedOn() {
        return certifiedOn;
    }

    /** Criteria nobody could answer at the submission; lines of the companion's checklist. */
    public List<String> openCriteria() {
        return openCriteria.isEmpty() ? List.of() : List.of(openCriteria.split(",", -1));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public FileLimits limits() {
        return limits;
    }
}
