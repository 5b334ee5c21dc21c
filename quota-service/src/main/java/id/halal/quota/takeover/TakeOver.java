package id.halal.quota.takeover;

import id.halal.platform.data.tx.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * One file of one programme on its way, without what was found in it.
 *
 * @param wrongRows rows the check found something wrong with
 * @param requestedBy token subject of the officer of the latest request
 * @param requestedAs the role it was made in
 */
record TakeOver(
        UUID id,
        UUID programmeId,
        String fileName,
        String fileSha256,
        TakeOverStatus status,
        Totals typed,
        int wrongRows,
        String requestedBy,
        String requestedAs,
        @Nullable Instant checkedAt) {

    static TakeOver read(ResultSet row) throws SQLException {
        return new TakeOver(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getString("file_name"),
                row.getString("file_sha256"),
                TakeOverStatus.valueOf(row.getString("status")),
                new Totals(row.getInt("typed_rows"), row.getInt("typed_used"), row.getInt("typed_issued")),
                row.getInt("wrong_rows"),
                row.getString("requested_by"),
                row.getString("requested_as"),
                Sql.instantOrNull(row, "checked_at"));
    }

    /** As movements and history name it. */
    String source(int row) {
        return fileName + " (sha256 " + fileSha256 + "), row " + row;
    }
}
