package id.halal.platform.web.problem;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal that reaches the client as an RFC 9457 problem. Immutable; {@code with} answers a copy. */
public final class ProblemException extends RuntimeException {

    private final transient ProblemCode code;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> fields;
    private final transient Map<String, Object> extensions;

    private ProblemException(
            ProblemCode code, List<Object> arguments, List<FieldProblem> fields, Map<String, Object> extensions) {
        super(code.name()
                + (fields.isEmpty()
                        ? ""
                        : " " + fields.stream().map(FieldProblem::pointer).toList()));
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
        this.extensions = Map.copyOf(extensions);
    }

    /** @param arguments values for the code's sentence; never personal data, since sentences reach logs */
    public static ProblemException of(ProblemCode code, Object... arguments) {
        return new ProblemException(code, List.of(arguments), List.of(), Map.of());
    }

    public static ProblemException notFound() {
        return of(CommonProblem.NOT_FOUND);
    }

    public static ProblemException invalid(FieldProblem... fields) {
        return invalid(List.of(fields));
    }

    public static ProblemException invalid(Collection<FieldProblem> fields) {
        return new ProblemException(CommonProblem.INVALID_FIELDS, List.of(), List.copyOf(fields), Map.of());
    }

    /** The same refusal, saying which fields it is about. */
    public ProblemException withFields(Collection<FieldProblem> named) {
        return new ProblemException(code, arguments, List.copyOf(named), extensions);
    }

    /** Adds a member to the problem document, e.g. {@code state} or {@code allowedActions}. */
    public ProblemException with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new ProblemException(code, arguments, fields, more);
    }

    public ProblemCode code() {
        return code;
    }

    public int status() {
        return code.status();
    }

    List<Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
