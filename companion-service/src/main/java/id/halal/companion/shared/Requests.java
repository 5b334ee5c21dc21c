package id.halal.companion.shared;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.UUID;

/** Reads the text parts of a request that JAX-RS would answer with a wrong status. */
public final class Requests {

    private Requests() {}

    /** @throws ProblemException 404: what is no id names nothing */
    public static UUID pathId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }

    /** @throws ProblemException 400 {@code BAD_PARAMETER} */
    public static @Nullable UUID queryId(@Nullable String text, String parameter) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, parameter);
        }
    }

    /** @throws ProblemException 400 {@code BAD_PARAMETER} when it is none of the constants */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String text, String parameter) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, parameter));
    }

    /** Blank is the same as not given. */
    public static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** A decision whose legality already settles a race may come without {@code If-Match}; with one, it must fit. */
    public static ExpectedVersion optionalVersion(@Nullable String ifMatch) {
        return ifMatch == null ? ExpectedVersion.any() : ExpectedVersion.of(ifMatch);
    }
}
