package id.halal.application.sihalal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One status SIHALAL gave the file.
 *
 * @param position in the order we learned of them
 * @param saidAt when SIHALAL gave it, if it says so
 * @param dayOnly only the date of {@code saidAt} is known
 * @param learnedAt when we learned of it
 */
@Schema(name = "SihalalStatusView")
public record SihalalStatusView(
        int position,
        String code,
        @Nullable Instant saidAt,
        boolean dayOnly,
        @Nullable String comment,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateOn,
        StatusSource source,
        Instant learnedAt) {}
