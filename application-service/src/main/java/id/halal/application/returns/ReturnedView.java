package id.halal.application.returns;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One note of a return.
 *
 * @param version of the file when it was returned; the highest is the latest return
 * @param sentence what the code means, in the language of the request
 * @param item JSON Pointer to the part of the file; empty for the file as a whole
 * @param times in how many returns in a row it stands; at three the file ends
 * @param answer of the business
 * @param answeredAt when the corrected file was handed in again
 * @param resolved what the next check found; absent before it
 */
@Schema(name = "ApplicationReturnNoteView")
public record ReturnedView(
        long version,
        String code,
        String sentence,
        String item,
        String text,
        int times,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Boolean resolved,
        @Nullable Instant resolvedAt) {}
