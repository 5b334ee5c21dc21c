package id.halal.quota;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Constants as they come in a query. */
public final class QueryEnums {

    private QueryEnums() {}

    /** @throws ProblemException 400 {@code BAD_PARAMETER} when there is no such constant */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, name));
    }
}
