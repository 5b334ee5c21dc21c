package id.halal.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a JSON body did wrong, by pointer, without a word of our classes. */
final class JsonProblems {

    private JsonProblems() {}

    static ProblemException of(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return field(CommonProblem.UNKNOWN_FIELD, pointer(unknown.getPath()));
        }
        if (failure instanceof JsonMappingException mapping && !isMalformed(failure.getCause())) {
            return field(CommonProblem.FIELD_TYPE, pointer(mapping.getPath()));
        }
        return ProblemException.of(CommonProblem.MALFORMED_JSON);
    }

    /** A number too large for its field is well-formed, although Jackson reports it as a reading failure. */
    private static boolean isMalformed(@Nullable Throwable cause) {
        return cause instanceof StreamReadException && !(cause instanceof InputCoercionException);
    }

    private static ProblemException field(CommonProblem code, String pointer) {
        return ProblemException.of(code, pointer).withFields(List.of(FieldProblem.of(pointer, code, pointer)));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/').append(step.getFieldName() != null ? escaped(step.getFieldName()) : step.getIndex());
        }
        return pointer.toString();
    }

    /** An unknown field's name is the client's own text (RFC 6901 §3). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
