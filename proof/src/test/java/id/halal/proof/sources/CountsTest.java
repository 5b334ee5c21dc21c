package id.halal.proof.sources;

import id.halal.proof.api.QuotaApi.Node;
import id.halal.proof.sources.Counts.Quantity;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class CountsTest {

    private static final UUID ROOT = new UUID(0, 1);
    private static final UUID REGENCY = new UUID(0, 2);
    private static final UUID LEAF = new UUID(0, 3);

    private final Tree tree = Tree.of(List.of(
            node(ROOT, null, "64", null), node(REGENCY, ROOT, "6472", null), node(LEAF, REGENCY, null, "1164000001")));

    @Test
    void unitsOfALeafCountForAllAbove() {
        Counts counts = tree.rolledUp(Map.of(LEAF, 3L, REGENCY, 2L), Quantity.USED);
        assertThat(counts.of(new NodeKey("6472", "1164000001"), Quantity.USED)).isEqualTo(3);
        assertThat(counts.of(new NodeKey("6472", null), Quantity.USED)).isEqualTo(5);
        assertThat(counts.of(NodeKey.WHOLE, Quantity.USED)).isEqualTo(5);
    }

    @Test
    void balancesAreSumsOfMovements() {
        Ledger ledger = new Ledger();
        ledger.move(LEAF, "OUTSIDE", "AVAILABLE", 10);
        ledger.move(LEAF, "AVAILABLE", "HELD", 4);
        ledger.move(LEAF, "HELD", "ISSUED", 1);
        ledger.move(LEAF, "HELD", "AVAILABLE", 1);
        Counts counts = ledger.counts(tree);
        NodeKey leaf = new NodeKey("6472", "1164000001");
        assertThat(counts.of(leaf, Quantity.ALLOCATED)).isEqualTo(10);
        assertThat(counts.of(leaf, Quantity.USED)).isEqualTo(3);
        assertThat(counts.of(leaf, Quantity.ISSUED)).isEqualTo(1);
    }

    @Test
    void onlyQuantitiesThatBothTellAreCompared() {
        Counts one = new Counts();
        one.add(NodeKey.WHOLE, Quantity.ALLOCATED, 10);
        one.add(NodeKey.WHOLE, Quantity.USED, 3);
        Counts other = new Counts();
        other.add(NodeKey.WHOLE, Quantity.USED, 2);
        assertThat(one.differences("report", other, "files")).containsExactly("all USED: 3 by report, 2 by files");
    }

    @Test
    void aNodeThatOneSourceDoesNotNameHasNone() {
        Counts one = new Counts();
        one.add(NodeKey.WHOLE, Quantity.USED, 0);
        Counts other = new Counts();
        other.add(NodeKey.WHOLE, Quantity.USED, 0);
        other.add(new NodeKey("6472", null), Quantity.USED, 1);
        assertThat(one.differences("report", other, "files")).containsExactly("6472 USED: 0 by report, 1 by files");
    }

    private static Node node(UUID id, UUID parent, String region, String lp3h) {
        return new Node(id, parent, region, lp3h, null, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
