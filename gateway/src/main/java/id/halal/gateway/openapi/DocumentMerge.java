package id.halal.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One document of several. What two services describe alike is kept once; what they describe differently under one name is an error
 * that names both, since a client generated from the document could not tell them apart.
 */
final class DocumentMerge {

    /** The one security scheme. */
    static final String SCHEME = "OIDC";

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> operations = new HashMap<>();
    private final List<String> collisions = new ArrayList<>();

    private DocumentMerge() {}

    /**
     * @param documents by service
     * @param missing services whose document could not be had
     * @param realm base of the log-in addresses as a browser reaches them
     * @throws CollisionException when services contradict each other; the message names every case
     */
    static ObjectNode merge(Map<String, ObjectNode> documents, List<String> missing, String realm) {
        DocumentMerge merge = new DocumentMerge();
        new TreeMap<>(documents).forEach((service, document) -> merge.add(service, PublicPart.of(document)));
        if (!merge.collisions.isEmpty()) {
            throw new CollisionException(String.join("; ", merge.collisions));
        }
        return merge.document(missing, realm);
    }

    private void add(String service, ObjectNode part) {
        for (Map.Entry<String, JsonNode> path : part.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                put(paths.withObjectProperty(path.getKey()), member, path.getKey() + " " + member.getKey(), service);
                if (METHODS.contains(member.getKey())) {
                    checkOperation(path.getKey() + " " + member.getKey(), member.getValue());
                }
            }
        }
        for (Map.Entry<String, JsonNode> kind : part.path("components").properties()) {
            for (Map.Entry<String, JsonNode> component : kind.getValue().properties()) {
                String what = kind.getKey() + " " + component.getKey();
                put(components.withObjectProperty(kind.getKey()), component, what, service);
            }
        }
        part.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
    }

    private void put(ObjectNode into, Map.Entry<String, JsonNode> named, String what, String service) {
        JsonNode before = into.get(named.getKey());
        if (before == null) {
            into.set(named.getKey(), named.getValue());
            owners.put(what, service);
        } else if (!before.equals(named.getValue())) {
            collisions.add(what + " differs between " + owners.get(what) + " and " + service);
        }
    }

    private void checkOperation(String where, JsonNode operation) {
        String id = operation.path("operationId").asText("");
        String before = id.isEmpty() ? null : operations.putIfAbsent(id, where);
        if (before != null && !before.equals(where)) {
            collisions.add("operationId " + id + " names both " + before + " and " + where);
        }
    }

    private ObjectNode document(List<String> missing, String realm) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.0.3");
        ObjectNode info = document.putObject("info");
        info.put("title", "API Fasilitasi Halal");
        info.put("version", "1");
        info.put("description", description(missing));
        document.putArray("servers").addObject().put("url", "/");
        ArrayNode tagList = document.putArray("tags");
        tags.values().forEach(tagList::add);
        document.set("paths", sorted(paths));
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        sorted(components).properties().forEach(kind -> all.set(kind.getKey(), sorted(kind.getValue())));
        all.set("securitySchemes", scheme(realm));
        document.set("components", all);
        return document;
    }

    private static String description(List<String> missing) {
        String text = "Pendataan usaha, pengajuan sertifikat halal, kuota fasilitasi dan pendampingan."
                + " The interface of the halal facilitation platform: one document of all its services.";
        return missing.isEmpty()
                ? text
                : text + "\n\n**Tidak lengkap / incomplete**: " + String.join(", ", missing)
                        + " did not answer and is missing here.";
    }

    private static ObjectNode scheme(String realm) {
        ObjectNode schemes = JsonNodeFactory.instance.objectNode();
        ObjectNode oidc = schemes.putObject(SCHEME);
        oidc.put("type", "oauth2");
        oidc.put("description", "Keycloak, authorization code with PKCE.");
        ObjectNode flow = oidc.putObject("flows").putObject("authorizationCode");
        flow.put("authorizationUrl", realm + "/protocol/openid-connect/auth");
        flow.put("tokenUrl", realm + "/protocol/openid-connect/token");
        flow.putObject("scopes").put("openid", "OpenID Connect");
        return schemes;
    }

    private static ObjectNode sorted(JsonNode node) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        members.forEach(result::set);
        return result;
    }
}
