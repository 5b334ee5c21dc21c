package id.halal.stack.simulator;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A file as SIHALAL shows it.
 *
 * @param shNumber its number there, {@code SH{yyyy}-{n}-{n}}
 * @param status such as {@code OF74}
 * @param certificateNumber null until the certificate is issued
 */
record SihalalFile(
        String shNumber,
        String status,
        String businessName,
        String productName,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateDate) {}
