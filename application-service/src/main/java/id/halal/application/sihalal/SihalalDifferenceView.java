package id.halal.application.sihalal;

import id.halal.application.filing.ApplicationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Where SIHALAL and we say different things of a file.
 *
 * @param kind NUMBER_UNKNOWN, OTHER_BUSINESS, CERTIFICATE_DIFFERS, RETURNED_THERE, ENDED_THERE, RUNNING_THERE, AHEAD_THERE, BEHIND_THERE
 * @param sentence for people
 * @param keptBecause why SIHALAL's word did not move the file by itself; absent when it would not
 * @param keptSentence the same for people
 * @param allowedAction what the caller may do about it here; absent when nothing
 */
@Schema(name = "SihalalDifferenceView")
public record SihalalDifferenceView(
        UUID applicationId,
        String sihalalNumber,
        ApplicationStatus status,
        @Nullable String sihalalStatus,
        String kind,
        String sentence,
        @Nullable String keptBecause,
        @Nullable String keptSentence,
        @Nullable String allowedAction) {}
