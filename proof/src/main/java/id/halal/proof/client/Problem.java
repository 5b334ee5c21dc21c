package id.halal.proof.client;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * A problem document (RFC 9457) as the platform writes it.
 *
 * @param code stable, for programs
 * @param errors wrong fields, by JSON pointer
 * @param document the whole of it
 */
public record Problem(int status, String code, String title, List<FieldError> errors, JsonNode document) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field and the rule it breaks. */
    public record FieldError(String pointer, String code, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(int status, JsonNode document) {
        List<FieldError> errors = new ArrayList<>();
        for (JsonNode error : document.path("errors")) {
            errors.add(new FieldError(
                    error.path("pointer").asText(),
                    error.path("code").asText(),
                    error.path("message").asText()));
        }
        return new Problem(
                status, document.path("code").asText(), document.path("title").asText(), errors, document);
    }

    /** Whether a wrong field is named by that pointer. */
    public boolean names(String pointer) {
        return errors.stream().anyMatch(error -> error.pointer().equals(pointer));
    }
}
