package id.halal.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the bodies of requests: a value has the type of its field, or is refused. 1.5 is no amount in rupiah, "1" is no number and 1 no
 * yes. Events and stored documents are read by the lenient mapper: what was once taken must stay readable.
 */
@Singleton
public class RequestJson {

    private static final Map<LogicalType, List<CoercionInputShape>> REFUSED = Map.of(
            LogicalType.Textual,
                    List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
            LogicalType.Integer,
                    List.of(
                            CoercionInputShape.Float,
                            CoercionInputShape.Boolean,
                            CoercionInputShape.String,
                            CoercionInputShape.EmptyString),
            LogicalType.Float,
                    List.of(CoercionInputShape.Boolean, CoercionInputShape.String, CoercionInputShape.EmptyString),
            LogicalType.Boolean,
                    List.of(
                            CoercionInputShape.Integer,
                            CoercionInputShape.Float,
                            CoercionInputShape.String,
                            CoercionInputShape.EmptyString),
            LogicalType.Enum, List.of(CoercionInputShape.Integer, CoercionInputShape.EmptyString));

    private final ObjectMapper strict;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    public RequestJson(ObjectMapper shared) {
        this.strict = shared.copy()
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .registerModule(RequestDates.module());
        REFUSED.forEach((type, shapes) ->
                shapes.forEach(shape -> strict.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
    }

    /** @throws JsonProcessingException when the body does not fit the type */
    Object read(InputStream body, Type type) throws IOException {
        ObjectReader reader = readers.computeIfAbsent(type, key -> strict.readerFor(strict.constructType(key)));
        try (JsonParser parser = new ReadableTextParser(strict.createParser(body))) {
            return reader.readValue(parser);
        }
    }

    public JsonNode toTree(Object value) {
        return strict.valueToTree(value);
    }

    /** @throws JsonProcessingException when the tree does not fit the type */
    public <T> T fromTree(JsonNode tree, Class<T> type) throws JsonProcessingException {
        return strict.treeToValue(tree, type);
    }
}
