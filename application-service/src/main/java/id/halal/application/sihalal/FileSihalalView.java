package id.halal.application.sihalal;

import id.halal.application.filing.ApplicationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What SIHALAL says of a file beside what we say.
 *
 * @param expectedSihalalStatus the code our status stands for
 * @param sihalalStatus the code SIHALAL shows; absent before it was learned
 * @param difference absent while both say the same
 * @param lookup absent before a SIHALAL number is recorded
 * @param history each status SIHALAL gave, in the order we learned of them
 */
@Schema(name = "FileSihalalView")
public record FileSihalalView(
        UUID applicationId,
        ApplicationStatus status,
        String expectedSihalalStatus,
        @Nullable String sihalalNumber,
        @Nullable String sihalalStatus,
        @Nullable SihalalDifferenceView difference,
        @Nullable SihalalLookupView lookup,
        List<SihalalStatusView> history) {}
