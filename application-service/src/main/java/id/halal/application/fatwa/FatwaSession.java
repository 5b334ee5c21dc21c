package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.platform.data.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A session of the fatwa committee. In mirror mode an officer records one for the region served; a national one has no region. */
@Entity
@Table(name = "fatwa_session")
public class FatwaSession {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private @Nullable String place;

    @Column(updatable = false)
    private @Nullable String chairName;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Column(updatable = false)
    private @Nullable String provinceCode;

    @Column(updatable = false)
    private @Nullable String regencyCode;

    @Column(updatable = false)
    private String createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable String closedBy;
    private @Nullable Instant closedAt;
    private @Nullable String minutesSha256;

    protected FatwaSession() {}

    /** @param region the officer's region code, 2 or 4 digits; absent for a national session */
    static FatwaSession open(FatwaSessionRequest request, @Nullable String region, Actor actor, Instant now) {
        FatwaSession session = new FatwaSession();
        session.id = Ids.next();
        session.heldOn = request.heldOn();
        session.place = request.place();
        session.chairName = request.chairName();
        session.status = SessionStatus.OPEN;
        session.provinceCode = region == null ? null : region.substring(0, 2);
        session.regencyCode = region == null || region.length() < 4 ? null : region;
        session.createdBy = actor.subject();
        session.createdAt = now;
        return session;
    }

    /** From here on nothing more is entered, whatever becomes of the closure. */
    void beginClosing(Actor actor, Instant now) {
        status = SessionStatus.CLOSING;
        closedBy = actor.subject();
        closedAt = now;
    }

    /** @param minutes hash of their bytes */
    void close(String minutes) {
        status = SessionStatus.CLOSED;
        minutesSha256 = minutes;
    }

    /** The closure decided nothing. */
    void reopen() {
        status = SessionStatus.OPEN;
        closedBy = null;
        closedAt = null;
    }

    boolean isOpen() {
        return status == SessionStatus.OPEN;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String chairName() {
        return chairName;
    }

    SessionStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String closedBy() {
        return closedBy;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String minutesSha256() {
        return minutesSha256;
    }
}
