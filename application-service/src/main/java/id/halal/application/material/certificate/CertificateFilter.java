package id.halal.application.material.certificate;

import org.jspecify.annotations.Nullable;

/**
 * What a list of the register was asked for.
 *
 * @param number in capitals, without spaces
 * @param afterNumber where the last page ended, with {@code afterProduct}
 */
record CertificateFilter(
        @Nullable String number,
        @Nullable String product,
        @Nullable String producer,
        MaterialCertificate.@Nullable State state,
        @Nullable String afterNumber,
        @Nullable String afterProduct) {}
