package id.halal.business.consent;

import id.halal.contracts.business.ConsentFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A consent. It is never changed, only revoked; changes of one business' consents wait for each other on the business' row. */
@Entity
@Table(name = "consent")
class Consent {

    /** How it was given. */
    record Terms(
            String wordingVersion,
            String language,
            ConsentMeans means,
            @Nullable String documentSha256,
            Instant validUntil) {}

    @Id
    private UUID id;

    private UUID businessId;
    private String companionRegistration;
    private String lp3hRegistration;
    private String wordingVersion;
    private String language;

    @Enumerated(EnumType.STRING)
    private ConsentMeans means;

    @Column(name = "document_sha256")
    private @Nullable String documentSha256;

    private String takenBy;
    private Instant validFrom;
    private Instant validUntil;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;
    private @Nullable String revokeReason;

    protected Consent() {}

    static Consent record(UUID id, UUID business, String companion, String lp3h, Terms terms) {
        Consent consent = new Consent();
        consent.id = id;
        consent.businessId = business;
        consent.companionRegistration = companion;
        consent.lp3hRegistration = lp3h;
        consent.wordingVersion = terms.wordingVersion();
        consent.language = terms.language();
        consent.means = terms.means();
        consent.documentSha256 = terms.documentSha256();
        consent.validUntil = terms.validUntil();
        return consent;
    }

    Consent takenBy(String subject, Instant at) {
        takenBy = subject;
        validFrom = at;
        return this;
    }

    void revoke(String subject, @Nullable String reason, Instant at) {
        revokedAt = at;
        revokedBy = subject;
        revokeReason = reason;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    ConsentStatus status(Instant now) {
        if (isRevoked()) {
            return ConsentStatus.REVOKED;
        }
        return now.isBefore(validUntil) ? ConsentStatus.LIVE : ConsentStatus.ENDED;
    }

    ConsentFact fact() {
        return new ConsentFact(
                id,
                businessId,
                companionRegistration,
                lp3hRegistration,
                wordingVersion,
                means.name(),
                validFrom,
                validUntil,
                revokedAt);
    }

    UUID id() {
        return id;
    }

    UUID businessId() {
        return businessId;
    }

    String companionRegistration() {
        return companionRegistration;
    }

    String language() {
        return language;
    }

    @Nullable
    String documentSha256() {
        return documentSha256;
    }

    String takenBy() {
        return takenBy;
    }

    @Nullable
    String revokedBy() {
        return revokedBy;
    }

    @Nullable
    String revokeReason() {
        return revokeReason;
    }
}
