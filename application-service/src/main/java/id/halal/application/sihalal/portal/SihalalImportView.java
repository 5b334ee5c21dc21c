package id.halal.application.sihalal.portal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * An imported list and how far it is.
 *
 * @param state RUNNING or DONE
 * @param rows in all
 * @param pending not looked at yet
 * @param changed told something new
 * @param unchanged known already
 * @param wrong not taken in, see its rows
 */
@Schema(name = "SihalalImportView")
public record SihalalImportView(
        UUID id,
        String fileName,
        String state,
        int rows,
        int pending,
        int changed,
        int unchanged,
        int wrong,
        Instant requestedAt,
        @Nullable Instant finishedAt) {}
