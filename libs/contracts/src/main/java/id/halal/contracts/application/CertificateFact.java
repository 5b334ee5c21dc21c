package id.halal.contracts.application;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One step in the life of a certificate after it was issued or recorded. Its subject is the file, so that all about a file keeps its order.
 *
 * @param provinceCode 2 digits, of the production facility
 * @param regencyCode 4 digits, of the production facility
 * @param action what was done, as in the transition table of certificates
 * @param reasonCode why; absent when a newer certificate took its place
 * @param supersededBy the certificate that took its place
 * @param previousNumber under which it was recorded by mistake, when a correction changed its number
 * @param issuedOn the date put right by a correction; absent on other steps
 * @param version of the certificate, not of the file
 */
public record CertificateFact(
        UUID applicationId,
        String certificateNumber,
        String provinceCode,
        String regencyCode,
        String action,
        String from,
        String to,
        @Nullable String reasonCode,
        @Nullable String supersededBy,
        @Nullable String previousNumber,
        @Nullable LocalDate issuedOn,
        Instant at,
        long version) {}
