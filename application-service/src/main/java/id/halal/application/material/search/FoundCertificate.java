package id.halal.application.material.search;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One product on one certificate, as the search shows it to everyone.
 *
 * @param issuedOn absent when the search shows no date
 */
public record FoundCertificate(
        String number,
        String productName,
        String producer,
        @Nullable LocalDate issuedOn) {}
