package id.halal.platform.web.page;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What a list was asked for.
 *
 * @param limit rows wanted, 1 to 200
 * @param cursor where the last page ended, as the client gave it back
 */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int MAX_LIMIT = 200;
    public static final int DEFAULT_LIMIT = 50;

    /** @throws ProblemException {@code BAD_PARAMETER} outside 1–200 */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "limit");
        }
        return new PageRequest(rows, cursor == null || cursor.isBlank() ? null : cursor);
    }

    /** @param parts how many keys this list sorts by */
    public Optional<Cursor> after(int parts) {
        return cursor == null ? Optional.empty() : Optional.of(Cursor.decode(cursor, parts));
    }

    /** Rows to read: one more than wanted, to know whether there is a next page. */
    public int fetchSize() {
        return limit + 1;
    }
}
