package id.halal.quota;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Ids as they come in a path or a query. */
public final class PathIds {

    private PathIds() {}

    /** What is no id names nothing: 404. */
    public static UUID path(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }

    /** @throws ProblemException 400 {@code BAD_PARAMETER} */
    public static @Nullable UUID query(String name, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, name);
        }
    }
}
