package id.halal.platform.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Bean Validation as field problems. A constraint names its rule as its message ({@code @Pattern(…, message = "NIB_FORMAT")});
 * the built-in ones fall back to a common rule.
 */
final class Violations {

    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Map<String, String> BUILT_IN = Map.of(
            "NotNull", "REQUIRED",
            "NotBlank", "REQUIRED",
            "NotEmpty", "REQUIRED",
            "Size", "SIZE",
            "Min", "TOO_SMALL",
            "Positive", "TOO_SMALL",
            "PositiveOrZero", "TOO_SMALL",
            "Max", "TOO_LARGE",
            "Pattern", "FORMAT");

    private Violations() {}

    static ProblemException problem(ConstraintViolationException violations) {
        List<FieldProblem> fields = violations.getConstraintViolations().stream()
                .map(Violations::field)
                .sorted(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::code))
                .toList();
        return ProblemException.invalid(fields);
    }

    private static FieldProblem field(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String kind = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String message = violation.getMessage();
        String code = RULE.matcher(message).matches() ? message : BUILT_IN.getOrDefault(kind, "INVALID");
        List<Object> arguments = switch (kind) {
            case "Size" -> List.of(attributes.get("min"), attributes.get("max"));
            case "Min", "Max" -> List.of(attributes.get("value"));
            case "Positive" -> List.of(1);
            case "PositiveOrZero" -> List.of(0);
            default -> List.of();
        };
        return new FieldProblem(pointer(violation.getPropertyPath()), code, arguments);
    }

    /** Drops the method and its parameter; a query parameter keeps its name behind a question mark. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getKind() == ElementKind.BEAN) {
                // A rule of the whole object points at the object: the root of the body is the empty pointer.
                parameter = "";
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() && !parameter.isEmpty() ? "?" + parameter : pointer.toString();
    }
}
