package id.halal.application.section;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.indonesia.InvalidValueException;
import id.halal.indonesia.Masks;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads the protected fields of a merge patch: what it does not name stays as it is, {@code null} removes, a mask is refused. */
final class ProtectedPatch {

    private final JsonNode patch;
    private final List<FieldProblem> masked = new ArrayList<>();
    private final List<FieldProblem> wrong = new ArrayList<>();

    ProtectedPatch(JsonNode patch) {
        this.patch = patch;
    }

    boolean names(String field) {
        return patch.has(field);
    }

    /** The value as it is kept, or null when it is removed or cannot be kept. */
    @Nullable
    String value(String field, @Nullable String sent, UnaryOperator<String> parse) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (Masks.containsMask(sent)) {
            masked.add(FieldProblem.of("/" + field, CommonProblem.MASKED_VALUE));
            return null;
        }
        try {
            return parse.apply(sent.strip());
        } catch (InvalidValueException refused) {
            wrong.add(FieldProblem.of("/" + field, refused.reason()));
            return null;
        }
    }

    /** @throws ProblemException 422 {@code MASKED_VALUE}, or {@code INVALID_FIELDS} */
    void refuse() {
        if (!masked.isEmpty()) {
            throw ProblemException.of(CommonProblem.MASKED_VALUE).withFields(masked);
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
