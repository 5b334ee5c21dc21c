package id.halal.platform.web.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.halal.platform.web.json.RequestJson;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** JSON Merge Patch (RFC 7396): {@code null} removes, an object merges, anything else replaces; then the whole is validated. */
@Singleton
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final RequestJson json;
    private final Validator validator;

    MergePatch(RequestJson json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws ProblemException {@code BODY_TYPE} when the patch is no object: it would replace the whole resource
     * @throws JsonProcessingException when the merged document no longer fits the type
     * @throws ConstraintViolationException when it breaks a rule of the type
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) throws JsonProcessingException {
        if (!patch.isObject()) {
            throw ProblemException.of(CommonProblem.BODY_TYPE)
                    .withFields(List.of(FieldProblem.of("", CommonProblem.BODY_TYPE)));
        }
        JsonNode merged = merge(json.toTree(current), patch);
        T result = json.fromTree(merged, type);
        Set<ConstraintViolation<T>> broken = validator.validate(result);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return result;
    }

    JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue()));
            }
        }
        return result;
    }
}
