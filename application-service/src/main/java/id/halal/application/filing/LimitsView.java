package id.halal.application.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * When something is due on a file.
 *
 * @param stepDueAt end of the limit of its status
 * @param totalDueAt end of the limit of the whole procedure; absent while paused
 * @param answerDueAt until when the business must answer a return
 * @param breached whether a limit has passed
 */
@Schema(name = "ApplicationLimits")
public record LimitsView(
        @Nullable Instant stepDueAt,
        @Nullable Instant totalDueAt,
        @Nullable Instant answerDueAt,
        boolean breached) {}
