package id.halal.platform.web.problem;

import java.util.List;

/**
 * One wrong field.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request body, or {@code ?name} for a query parameter
 * @param code the rule that was broken, e.g. {@code NIB_FORMAT}
 * @param arguments values for the rule's sentence, in its order
 */
public record FieldProblem(String pointer, String code, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String pointer, String code, Object... arguments) {
        return new FieldProblem(pointer, code, List.of(arguments));
    }

    public static FieldProblem of(String pointer, ProblemCode code, Object... arguments) {
        return of(pointer, code.name(), arguments);
    }
}
