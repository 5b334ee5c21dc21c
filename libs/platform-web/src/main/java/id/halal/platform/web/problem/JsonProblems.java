package id.halal.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.List;

/** What a JSON body did wrong, by pointer, without a word of our classes. */
final class JsonProblems {

    private JsonProblems() {}

    static ProblemException of(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return field(CommonProblem.UNKNOWN_FIELD, pointer(unknown.getPath()));
        }
        if (failure instanceof JsonMappingException mapping && !(failure.getCause() instanceof StreamReadException)) {
            return field(CommonProblem.FIELD_TYPE, pointer(mapping.getPath()));
        }
        return ProblemException.of(CommonProblem.MALFORMED_JSON);
    }

    private static ProblemException field(CommonProblem code, String pointer) {
        return ProblemException.of(code, pointer).withFields(List.of(FieldProblem.of(pointer, code, pointer)));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }
}
