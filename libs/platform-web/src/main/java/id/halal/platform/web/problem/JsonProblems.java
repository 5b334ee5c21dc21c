package id.halal.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.halal.platform.web.json.RefusedValue;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a JSON body did wrong, by pointer, without a word of our classes. */
final class JsonProblems {

    private JsonProblems() {}

    static ProblemException of(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedValue refused) {
                return ProblemException.invalid(new FieldProblem(
                        longer(refused.pointer(), pointer(refused.getPath())), refused.code(), refused.arguments()));
            }
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return field(CommonProblem.UNKNOWN_FIELD, pointer(unknown.getPath()));
        }
        if (failure instanceof JsonMappingException mapping && !isMalformed(failure.getCause())) {
            String pointer = pointer(mapping.getPath());
            return field(pointer.isEmpty() ? CommonProblem.BODY_TYPE : CommonProblem.FIELD_TYPE, pointer);
        }
        return ProblemException.of(CommonProblem.MALFORMED_JSON);
    }

    /** A number too large for its field is well-formed, although Jackson reports it as a reading failure. */
    private static boolean isMalformed(@Nullable Throwable cause) {
        return cause instanceof StreamReadException && !(cause instanceof InputCoercionException);
    }

    /** A value read from a tree knows its place by the path alone, one in a tree that is being read by the parser alone. */
    private static String longer(String byParser, String byPath) {
        return byPath.length() > byParser.length() ? byPath : byParser;
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
