package id.halal.application.standing;

import id.halal.application.certificate.CertificateMode;
import id.halal.application.certificate.CertificateStatus;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A certificate as its life sees it. */
record Standing(
        String number,
        UUID applicationId,
        String provinceCode,
        String regencyCode,
        CertificateMode mode,
        CertificateStatus status,
        LocalDate issuedOn,
        long version,
        @Nullable String supersededBy,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {}
