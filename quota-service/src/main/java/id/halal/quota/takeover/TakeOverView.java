package id.halal.quota.takeover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A take-over and how far it has come.
 *
 * @param typed what the officer says is in the file
 * @param found what the check counted; absent until it is over
 * @param progress its rows
 * @param waitsFor why it rests for a while, when another service cannot be asked
 */
@Schema(name = "TakeOverView")
public record TakeOverView(
        UUID id,
        UUID programmeId,
        String fileName,
        String fileSha256,
        String status,
        Totals typed,
        @Nullable Found found,
        Progress progress,
        @Nullable String waitsFor,
        Instant requestedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * Rows.
     *
     * @param waiting not looked at or not brought in yet
     * @param wrong the check found something wrong with them: nothing can be taken over before they are corrected
     * @param skipped brought in by an earlier file of this programme
     * @param done brought in
     * @param failed refused when it was their turn
     */
    @Schema(name = "TakeOverProgress")
    public record Progress(int rows, int waiting, int wrong, int skipped, int done, int failed) {}
}
