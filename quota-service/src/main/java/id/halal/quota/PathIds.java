package id.halal.quota;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Ids and flags as they come in a path or a query. */
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

    /**
     * A flag that is either said or not: what is neither is refused, since a mistyped {@code dryRun} must not write.
     *
     * @throws ProblemException 400 {@code BAD_PARAMETER}
     */
    public static boolean flag(String name, @Nullable String text) {
        if (text == null || "false".equals(text)) {
            return false;
        }
        if ("true".equals(text)) {
            return true;
        }
        throw ProblemException.of(CommonProblem.BAD_PARAMETER, name);
    }
}
