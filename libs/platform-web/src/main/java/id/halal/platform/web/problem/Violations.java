package id.halal.platform.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Set<Class<? extends Annotation>> PARAMETERS =
            Set.of(QueryParam.class, PathParam.class, HeaderParam.class, BeanParam.class);

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
        String pointer = pointer(violation);
        if (pointer.isEmpty() && "NotNull".equals(kind)) {
            return FieldProblem.of("", "BODY_MISSING");
        }
        String code = RULE.matcher(message).matches() ? message : BUILT_IN.getOrDefault(kind, "INVALID");
        List<Object> arguments = switch (kind) {
            case "Size" -> List.of(attributes.get("min"), attributes.get("max"));
            case "Min", "Max" -> List.of(attributes.get("value"));
            case "Positive" -> List.of(1);
            case "PositiveOrZero" -> List.of(0);
            default -> List.of();
        };
        return new FieldProblem(pointer, code, arguments);
    }

    /** Drops the method and its parameter; a query parameter keeps its name behind a question mark. */
    private static String pointer(ConstraintViolation<?> violation) {
        Path path = violation.getPropertyPath();
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
        return pointer.isEmpty() && !parameter.isEmpty() && !isBody(violation) ? "?" + parameter : pointer.toString();
    }

    /** The body is the parameter of an endpoint that nothing names. */
    private static boolean isBody(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node method = nodes.next();
        if (method.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            return false;
        }
        Class<?>[] types = method.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        int index = nodes.next().as(Path.ParameterNode.class).getParameterIndex();
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            boolean named = Arrays.stream(type.getDeclaredMethods())
                    .filter(one ->
                            one.getName().equals(method.getName()) && Arrays.equals(one.getParameterTypes(), types))
                    .flatMap(one -> Arrays.stream(one.getParameterAnnotations()[index]))
                    .anyMatch(one -> PARAMETERS.contains(one.annotationType()));
            if (named) {
                return false;
            }
        }
        return true;
    }
}
