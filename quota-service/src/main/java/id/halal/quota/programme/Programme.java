package id.halal.quota.programme;

import id.halal.contracts.Channel;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.contracts.quota.TariffParts;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.transition.Transition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A facilitation programme: who pays for whom, when, at what tariff. Its units live in the allocation tree. */
@Entity
@Table(name = "programme")
class Programme {

    @Id
    private UUID id;

    private String facilitationCode;
    private String name;

    private @Nullable String description;

    private int year;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String funder;

    @Enumerated(EnumType.STRING)
    private FundSource fundSource;

    private String[] scopeCodes;
    private LocalDate startsOn;
    private LocalDate endsOn;

    private @Nullable LocalDate targetDate;

    private long units;

    private @Nullable Long ceilingRupiah;

    private @Nullable Long dailyReleaseCap;

    private boolean fallback;
    private boolean allowsOtherFacilitation;
    private String[] lockedLp3h;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    private UUID tariffId;
    private long tariffRegistration;
    private long tariffLp3h;
    private long tariffCompanion;
    private long tariffFatwa;
    private long tariffInspection;
    private UUID rootAllocationId;

    private @Nullable String provinceCode;

    private @Nullable String regencyCode;

    private Instant createdAt;

    private boolean billed;
    private @Nullable String createdBy;
    private @Nullable String submittedBy;
    private @Nullable String returnReason;
    private @Nullable Instant activatedAt;
    private @Nullable Instant yearEndedAt;

    @Version
    private long version;

    /** For Hibernate. */
    protected Programme() {}

    /** @param scope where the programme lies as a whole: one province, one regency, or neither */
    static Programme draft(NewProgramme request, ProgrammeArea area, Tariff tariff, String actor, Instant now) {
        Programme programme = new Programme();
        programme.id = Ids.next();
        programme.facilitationCode = request.facilitationCode();
        programme.name = request.name();
        programme.description = request.description();
        programme.year = request.year();
        programme.channel = request.channel();
        programme.funder = request.funder();
        programme.fundSource = request.fundSource();
        programme.scopeCodes = request.scopeCodes().toArray(String[]::new);
        programme.startsOn = request.startsOn();
        programme.endsOn = request.endsOn();
        programme.targetDate = request.targetDate();
        programme.units = request.units();
        programme.ceilingRupiah = request.ceilingRupiah();
        programme.dailyReleaseCap = request.dailyReleaseCap();
        programme.fallback = request.fallback();
        programme.allowsOtherFacilitation = Boolean.TRUE.equals(request.allowsOtherFacilitation());
        programme.lockedLp3h = request.lockedLp3hOrNone().toArray(String[]::new);
        programme.status = ProgrammeStatus.DRAFT;
        programme.take(tariff);
        programme.rootAllocationId = Ids.next();
        programme.provinceCode = area.provinceCode();
        programme.regencyCode = area.regencyCode();
        programme.createdAt = now;
        programme.billed = request.isBilled();
        programme.createdBy = actor;
        return programme;
    }

    /** Freezes the tariff: later changes of the table do not reach this programme any more. */
    final void take(Tariff tariff) {
        tariffId = tariff.id();
        tariffRegistration = tariff.registration();
        tariffLp3h = tariff.lp3h();
        tariffCompanion = tariff.companion();
        tariffFatwa = tariff.fatwa();
        tariffInspection = tariff.inspection();
    }

    void moveTo(Transition<ProgrammePathway, ProgrammeStatus, ProgrammeAction, ?> transition, Instant now) {
        status = transition.to();
        if (status == ProgrammeStatus.ACTIVE) {
            activatedAt = now;
        }
    }

    void submittedBy(String actor) {
        submittedBy = actor;
        returnReason = null;
    }

    void returnedFor(String reason) {
        returnReason = reason;
    }

    /** Its last day has passed while files still hold units: it grants nothing any more, but is not closed either. */
    void endYear(Instant now) {
        yearEndedAt = now;
    }

    ProgrammeSnapshot snapshot() {
        return new ProgrammeSnapshot(
                id,
                facilitationCode,
                name,
                channel,
                List.of(scopeCodes),
                List.of(lockedLp3h),
                startsOn,
                endsOn,
                targetDate,
                status.name(),
                new TariffParts(
                        tariffRegistration,
                        tariffLp3h,
                        tariffCompanion,
                        tariffFatwa,
                        tariffInspection == 0 ? null : tariffInspection),
                version);
    }

    ProgrammeView view(@Nullable ProgrammeContact contact) {
        return new ProgrammeView(
                id,
                facilitationCode,
                name,
                description,
                year,
                channel,
                funder,
                fundSource,
                List.of(scopeCodes),
                startsOn,
                endsOn,
                targetDate,
                units,
                ceilingRupiah,
                dailyReleaseCap,
                fallback,
                allowsOtherFacilitation,
                List.of(lockedLp3h),
                status,
                SihalalStatus.of(status, billed, returnReason != null, activatedAt != null),
                billed,
                returnReason,
                yearEndedAt,
                new ProgrammeView.TariffOf(
                        tariffId,
                        tariffRegistration,
                        tariffLp3h,
                        tariffCompanion,
                        tariffFatwa,
                        tariffInspection,
                        tariffTotal()),
                contact,
                rootAllocationId,
                createdAt,
                version);
    }

    long tariffTotal() {
        return tariffRegistration + tariffLp3h + tariffCompanion + tariffFatwa + tariffInspection;
    }

    /** The region of its events and of its root allocation: the narrowest that holds the whole programme. */
    @Nullable
    String region() {
        return regencyCode == null ? provinceCode : regencyCode;
    }

    @Nullable
    String provinceCode() {
        return provinceCode;
    }

    @Nullable
    String regencyCode() {
        return regencyCode;
    }

    UUID id() {
        return id;
    }

    UUID rootAllocationId() {
        return rootAllocationId;
    }

    UUID tariffId() {
        return tariffId;
    }

    ProgrammeStatus status() {
        return status;
    }

    String facilitationCode() {
        return facilitationCode;
    }

    @Nullable
    Long dailyReleaseCap() {
        return dailyReleaseCap;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    ProgrammePathway pathway() {
        return billed ? ProgrammePathway.BILLED : ProgrammePathway.SELF_RUN;
    }

    /** Who prepared it and who submitted it. */
    Set<String> makers() {
        return Stream.of(createdBy, submittedBy).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    boolean hasYearEnded() {
        return yearEndedAt != null;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    LocalDate targetDate() {
        return targetDate;
    }

    long units() {
        return units;
    }

    long version() {
        return version;
    }
}
