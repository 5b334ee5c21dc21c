package id.halal.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Of a service's document, what can be reached through the gateway: its {@code /api} paths and the components these refer to. */
final class PublicPart {

    private static final String API = "/api/";
    private static final String COMPONENTS = "#/components/";

    private PublicPart() {}

    /** @return a copy: {@code paths}, {@code components} and {@code tags} */
    static ObjectNode of(JsonNode document) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        ObjectNode paths = part.putObject("paths");
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            if (path.getKey().startsWith(API) && path.getValue() instanceof ObjectNode item) {
                paths.set(path.getKey(), withOurScheme(item.deepCopy()));
            }
        }
        part.set("components", referred(document, paths));
        part.set("tags", used(document.path("tags"), paths));
        return part;
    }

    /** Each service names its security scheme as it likes; here there is one. Scopes and roles stay. */
    private static ObjectNode withOurScheme(ObjectNode item) {
        for (JsonNode operation : item) {
            for (JsonNode requirement : operation.path("security")) {
                if (requirement instanceof ObjectNode schemes && !schemes.isEmpty()) {
                    schemes.removeAll();
                    schemes.putArray(DocumentMerge.SCHEME);
                }
            }
        }
        return item;
    }

    private static ObjectNode referred(JsonNode document, JsonNode from) {
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        Set<String> seen = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            for (JsonNode reference : open.pop().findValues("$ref")) {
                String target = reference.asText();
                JsonNode component = component(document, target);
                if (component != null && seen.add(target)) {
                    String[] kindAndName = target.substring(COMPONENTS.length()).split("/", 2);
                    components.withObjectProperty(kindAndName[0]).set(kindAndName[1], component.deepCopy());
                    open.add(component);
                }
            }
        }
        return components;
    }

    private static @Nullable JsonNode component(JsonNode document, String target) {
        if (!target.startsWith(COMPONENTS) || target.indexOf('/', COMPONENTS.length()) < 0) {
            return null;
        }
        JsonNode component = document.at(target.substring(1));
        return component.isMissingNode() ? null : component;
    }

    private static ArrayNode used(JsonNode tags, ObjectNode paths) {
        Set<JsonNode> names = new HashSet<>();
        paths.findValues("tags").forEach(list -> list.forEach(names::add));
        ArrayNode used = JsonNodeFactory.instance.arrayNode();
        for (JsonNode tag : tags) {
            if (names.contains(TextNode.valueOf(tag.path("name").asText()))) {
                used.add(tag.deepCopy());
            }
        }
        return used;
    }
}
