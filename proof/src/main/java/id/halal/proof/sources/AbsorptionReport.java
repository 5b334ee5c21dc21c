package id.halal.proof.sources;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.api.QuotaApi;
import id.halal.proof.api.QuotaApi.Figures;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Json;
import id.halal.proof.sources.Counts.Quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The absorption report of a programme.
 *
 * @param figures of the whole
 * @param nodes of each node of the tree
 * @param claims how many claims are in which state that holds no unit
 */
public record AbsorptionReport(Figures figures, Map<NodeKey, Figures> nodes, Map<String, Long> claims) {

    public static AbsorptionReport of(Caller caller, UUID programmeId) {
        Tree tree = Tree.of(QuotaApi.allocations(caller, programmeId));
        JsonNode report = QuotaApi.absorption(caller, programmeId);
        Map<NodeKey, Figures> nodes = new LinkedHashMap<>();
        for (JsonNode node : report.path("nodes")) {
            UUID id = UUID.fromString(node.path("allocationId").asText());
            nodes.put(tree.key(id), Json.as(node, Figures.class));
        }
        Map<String, Long> claims = new LinkedHashMap<>();
        report.path("claims")
                .properties()
                .forEach(entry -> claims.put(entry.getKey(), entry.getValue().asLong()));
        return new AbsorptionReport(Json.as(report.path("figures"), Figures.class), nodes, claims);
    }

    public Optional<Figures> of(NodeKey key) {
        return key.equals(NodeKey.WHOLE) ? Optional.of(figures) : Optional.ofNullable(nodes.get(key));
    }

    Counts counts() {
        Counts counts = new Counts();
        add(counts, NodeKey.WHOLE, figures);
        nodes.forEach((key, node) -> {
            if (!key.equals(NodeKey.WHOLE)) {
                add(counts, key, node);
            }
        });
        return counts;
    }

    private static void add(Counts counts, NodeKey key, Figures figures) {
        counts.add(key, Quantity.ALLOCATED, figures.allocated());
        counts.add(key, Quantity.USED, figures.used());
        counts.add(key, Quantity.ISSUED, figures.issued());
    }
}
