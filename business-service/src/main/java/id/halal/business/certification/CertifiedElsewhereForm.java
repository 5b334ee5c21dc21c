package id.halal.business.certification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A certificate from outside this platform.
 *
 * @param certificateNumber as printed, when known
 * @param learnedFrom OFFICER (the default) or SIHALAL, when it was read there
 */
record CertifiedElsewhereForm(
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn,
        @Nullable LearnedFrom learnedFrom) {

    /** How it became known, as far as a person may say so; an import says so itself. */
    @Schema(name = "CertifiedElsewhereSource")
    enum LearnedFrom {
        OFFICER,
        SIHALAL
    }
}
