package id.halal.application.material.check;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A line of the register: one product on one certificate.
 *
 * @param confirmed seen at the national search, or entered by one person and confirmed by another
 */
public record KnownCertificate(
        String productName, String producer, @Nullable LocalDate expiresOn, boolean confirmed) {}
