package id.halal.platform.web.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the JSON members of a problem, in the language of the one who asked. */
public final class ProblemDocument {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    public static Map<String, Object> of(ProblemException problem, Messages messages, Locale language) {
        Map<String, Object> document = new LinkedHashMap<>();
        String code = problem.code().name();
        document.put("type", "urn:halal:problem:" + code);
        document.put("title", messages.text(language, code, problem.arguments()));
        document.put("status", problem.status());
        document.put("code", code);
        if (!problem.fields().isEmpty()) {
            List<Map<String, Object>> errors = new ArrayList<>();
            for (FieldProblem field : problem.fields()) {
                Map<String, Object> error = new LinkedHashMap<>();
                error.put("pointer", field.pointer());
                error.put("code", field.code());
                error.put("message", messages.text(language, field.code(), field.arguments()));
                errors.add(error);
            }
            document.put("errors", errors);
        }
        document.putAll(problem.extensions());
        return document;
    }
}
