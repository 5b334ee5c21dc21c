package id.halal.business.certification;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param recordedBy token subject */
record CertifiedElsewhereView(
        UUID businessId,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn,
        String learnedFrom,
        String recordedBy,
        Instant recordedAt) {}
