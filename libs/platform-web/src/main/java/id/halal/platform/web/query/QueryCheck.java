package id.halal.platform.web.query;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.text.ReadableText;
import id.halal.platform.web.text.TextFault;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Refuses a parameter the endpoint does not know, since a misspelt filter would answer with everything, and a value that cannot be read,
 * which would otherwise look like a page that is not there.
 */
public class QueryCheck {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.\\-\\[\\]]{1,60}");

    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo uri) {
        Map<String, List<String>> asked = uri.getQueryParameters();
        if (asked.isEmpty()) {
            return;
        }
        Map<String, KnownParameters.Kind> kinds = known.computeIfAbsent(
                        resource.getResourceMethod(), KnownParameters::of)
                .kinds();
        asked.forEach((name, values) -> {
            KnownParameters.Kind kind = kinds.get(name);
            if (kind == null) {
                throw unknown(name, kinds.keySet());
            }
            check(name, kind, values);
        });
    }

    private static void check(String name, KnownParameters.Kind kind, List<String> values) {
        if (kind != KnownParameters.Kind.TEXTS && values.size() > 1) {
            throw bad(name, FieldProblem.of("?" + name, "PARAMETER_ONCE"));
        }
        for (String value : values) {
            FieldProblem wrong = wrong("?" + name, kind, value);
            if (wrong != null) {
                throw bad(name, wrong);
            }
        }
    }

    private static @Nullable FieldProblem wrong(String pointer, KnownParameters.Kind kind, String value) {
        return switch (kind) {
            case NUMBER -> NUMBER.matcher(value).matches() ? null : FieldProblem.of(pointer, "PARAMETER_NUMBER");
            case YES_OR_NO ->
                "true".equals(value) || "false".equals(value) ? null : FieldProblem.of(pointer, "PARAMETER_BOOLEAN");
            case TEXT, TEXTS -> {
                TextFault fault = ReadableText.faultInLine(value);
                yield fault == null
                        ? null
                        : FieldProblem.of(pointer, fault.code(), fault.character(), fault.position());
            }
        };
    }

    private static ProblemException bad(String name, FieldProblem why) {
        return ProblemException.of(CommonProblem.BAD_PARAMETER, name).withFields(List.of(why));
    }

    private static ProblemException unknown(String name, Set<String> known) {
        String shown = NAME.matcher(name).matches() ? name : "?";
        ProblemException refusal = known.isEmpty()
                ? ProblemException.of(CommonProblem.NO_PARAMETERS, shown)
                : ProblemException.of(CommonProblem.UNKNOWN_PARAMETER, shown, String.join(", ", known));
        return refusal.with("known", List.copyOf(known));
    }
}
