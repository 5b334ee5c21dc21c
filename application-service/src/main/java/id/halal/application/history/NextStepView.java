package id.halal.application.history;

import id.halal.application.filing.ApplicationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Where a file is, who must act, and until when.
 *
 * @param since when it came into this status
 * @param until the end of the limit that runs; absent where there is none
 * @param overdue whether that has passed
 * @param sentence all of it, as a person would say it, in the language of the request
 */
@Schema(name = "ApplicationNextStep")
public record NextStepView(
        ApplicationStatus status,
        Instant since,
        WaitsFor waitsFor,
        @Nullable Instant until,
        boolean overdue,
        String sentence) {}
