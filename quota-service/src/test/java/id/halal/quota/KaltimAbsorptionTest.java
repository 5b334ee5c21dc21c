package id.halal.quota;

import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The 40 leaves of the Kaltim programme of 2025, by events, on this year's dates. */
@QuotaTest
class KaltimAbsorptionTest {

    private record Leaf(String regency, String lp3h, int allocated, int used, int issued) {}

    @Inject
    Inbox inbox;

    @Test
    void theReportSaysExactlyWhatTheFileSays() throws IOException {
        List<Leaf> leaves = leaves();
        leaves.stream().map(Leaf::lp3h).distinct().forEach(lp3h -> inbox.receive(List.of(Events.lp3hRegistered(lp3h))));
        Api.Programme programme = Api.active(1000);
        Map<String, List<Leaf>> byRegency = new LinkedHashMap<>();
        leaves.forEach(leaf -> byRegency
                .computeIfAbsent(leaf.regency(), key -> new ArrayList<>())
                .add(leaf));
        List<String> regencies = Api.split(
                programme.root(),
                byRegency.entrySet().stream()
                        .map(entry -> Api.region(entry.getKey(), sum(entry.getValue(), Leaf::allocated)))
                        .toList());
        int next = 0;
        for (List<Leaf> ofRegency : byRegency.values()) {
            Api.split(
                    regencies.get(next++),
                    ofRegency.stream()
                            .map(leaf -> Api.lp3h(leaf.lp3h(), leaf.allocated()))
                            .toList());
        }
        run(programme, leaves);

        programme
                .absorption(Api.OFFICER)
                .then()
                .statusCode(200)
                .body("figures.allocated", equalTo(1000))
                .body("figures.used", equalTo(320))
                .body("figures.issued", equalTo(58))
                .body("figures.inProcess", equalTo(262))
                .body("figures.remaining", equalTo(680))
                .body("figures.usedPercent", equalTo(32.0f))
                .body("figures.issuedOfAllocatedPercent", equalTo(5.8f))
                .body("figures.issuedOfUsedPercent", equalTo(18.1f))
                .body("nodes.size()", equalTo(51));
        assertNodes(programme, leaves, byRegency);
        Ledgers.assertSound(programme, 1000);
    }

    private void run(Api.Programme programme, List<Leaf> leaves) {
        Instant base = Instant.now();
        List<InboundEvent> submissions = new ArrayList<>();
        List<InboundEvent> certificates = new ArrayList<>();
        for (Leaf leaf : leaves) {
            for (int i = 0; i < leaf.used(); i++) {
                Events.File file = Events.File.of(programme.code())
                        .regency(leaf.regency())
                        .lp3h(leaf.lp3h())
                        .at(base.plusNanos(submissions.size() * 1000L));
                submissions.add(file.submitted());
                if (i < leaf.issued()) {
                    certificates.add(file.certified());
                }
            }
        }
        inbox.receive(submissions);
        Ledgers.awaitSettled();
        inbox.receive(certificates);
    }

    private static void assertNodes(Api.Programme programme, List<Leaf> leaves, Map<String, List<Leaf>> byRegency) {
        List<Map<String, Object>> nodes = programme.absorption(Api.OFFICER).path("nodes");
        Map<Object, Map<String, Object>> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.get("allocationId"), node));
        for (Leaf leaf : leaves) {
            Map<String, Object> node = nodes.stream()
                    .filter(candidate -> leaf.lp3h().equals(candidate.get("lp3hRegistration")))
                    .filter(candidate -> leaf.regency()
                            .equals(Objects.requireNonNull(byId.get(candidate.get("parentId")))
                                    .get("regionCode")))
                    .findFirst()
                    .orElseThrow();
            assertFigures(node, leaf.allocated(), leaf.used(), leaf.issued());
        }
        byRegency.forEach((regency, ofRegency) -> assertFigures(
                nodes.stream()
                        .filter(node -> regency.equals(node.get("regionCode")))
                        .findFirst()
                        .orElseThrow(),
                sum(ofRegency, Leaf::allocated),
                sum(ofRegency, Leaf::used),
                sum(ofRegency, Leaf::issued)));
    }

    private static void assertFigures(Map<String, Object> node, int allocated, int used, int issued) {
        assertThat(node)
                .containsEntry("allocated", allocated)
                .containsEntry("used", used)
                .containsEntry("issued", issued)
                .containsEntry("inProcess", used - issued)
                .containsEntry("remaining", allocated - used);
    }

    private static int sum(List<Leaf> leaves, java.util.function.ToIntFunction<Leaf> figure) {
        return leaves.stream().mapToInt(figure).sum();
    }

    private static List<Leaf> leaves() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KaltimAbsorptionTest.class.getResourceAsStream("/kaltim.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Leaf(
                            cells[0],
                            cells[2],
                            Integer.parseInt(cells[3]),
                            Integer.parseInt(cells[4]),
                            Integer.parseInt(cells[5])))
                    .toList();
        }
    }
}
