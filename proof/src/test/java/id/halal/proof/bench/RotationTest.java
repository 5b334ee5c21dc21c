package id.halal.proof.bench;

import id.halal.proof.bench.Rotation.Peer;
import id.halal.proof.bench.Rotation.Sides;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RotationTest {

    @Test
    void theyTakeTurnsInGoingFirst() {
        List<String> order = new ArrayList<>();
        BenchRow row = new Rotation(5, line -> {}).measure(sides(order)).getFirst();
        assertThat(order.subList(5, order.size()))
                .containsExactly("ours", "peer", "peer", "ours", "ours", "peer", "peer", "ours", "ours", "peer");
        assertThat(order.subList(0, 5))
                .as("turns that do not count")
                .containsExactly("ours", "ours", "ours", "ours", "peer");
        assertThat(row.ratio()).isEqualTo(3.0);
        assertThat(row.met()).isTrue();
        assertThat(row.spread()).isZero();
    }

    @Test
    void everyPeerHasItsRowBesideTheSameTurnsOfOurs() {
        List<String> told = new ArrayList<>();
        AtomicInteger turns = new AtomicInteger();
        List<BenchRow> rows = new Rotation(5, told::add)
                .measure(new Sides(
                        "claims",
                        "claims/s",
                        () -> 500.0 + turns.incrementAndGet(),
                        List.of(new Peer("one", () -> 100, 6), new Peer("batch", () -> 1000, 0.5))));

        assertThat(turns.get()).isEqualTo(9);
        assertThat(rows).extracting(BenchRow::peer).containsExactly("one", "batch");
        assertThat(rows).extracting(BenchRow::ours).containsExactly(507.0, 507.0);
        assertThat(rows).extracting(BenchRow::ratio).containsExactly(5.07, 0.507);
        assertThat(rows).extracting(BenchRow::met).containsExactly(false, true);
        assertThat(told.getLast()).contains("turn 5: ours 509 claims/s; one 100, 5.09 ×; batch 1000, 0.51 ×");
    }

    @Test
    void whatStillBecomesFasterIsNotMeasuredYet() {
        AtomicInteger turns = new AtomicInteger();
        List<BenchRow> rows = new Rotation(5, line -> {})
                .measure(new Sides("files", "files/s", () -> Math.min(turns.incrementAndGet(), 8) * 10, List.of()));

        assertThat(rows).containsExactly(BenchRow.told("files", "files/s", 80));
        assertThat(turns.get())
                .as("nine until one was no faster, and one with the peers")
                .isEqualTo(9 + 1 + 5);
    }

    @Test
    void whatBecomesFasterForEverIsMeasuredAllTheSame() {
        AtomicInteger turns = new AtomicInteger();
        new Rotation(5, line -> {})
                .measure(new Sides("files", "files/s", () -> Math.pow(2, turns.incrementAndGet()), List.of()));

        assertThat(turns.get()).isEqualTo(12 + 5);
    }

    @Test
    void aLimitIsMetByLessAndAFigureWithoutPromiseAlways() {
        assertThat(BenchRow.atMost("report", "ms", 160, 200)).satisfies(row -> {
            assertThat(row.ratio()).isEqualTo(1.25);
            assertThat(row.met()).isTrue();
        });
        assertThat(BenchRow.atMost("report", "ms", 201, 200).met()).isFalse();
        assertThat(BenchRow.told("p99", "ms", 700).met()).isTrue();
    }

    @Test
    void aFigureThatMustBeReachedIsTheMiddleOfItsTurns() {
        BenchRow row = BenchRow.atLeast("papers", "papers/s", List.of(20.0, 10.0, 16.0), 15);
        assertThat(row.ours()).isEqualTo(16);
        assertThat(row.spread()).isEqualTo(10 / 16.0);
        assertThat(row.met()).isTrue();
        assertThat(BenchRow.atLeast("papers", "papers/s", List.of(14.9), 15).met())
                .isFalse();
    }

    @Test
    void withoutAPeerOursIsToldAlone() {
        List<BenchRow> rows = new Rotation(5, line -> {}).measure(new Sides("files", "files/s", () -> 120, List.of()));
        assertThat(rows).containsExactly(BenchRow.told("files", "files/s", 120));
    }

    @Test
    void percentilesByNearestRank() {
        List<Double> values =
                IntStream.rangeClosed(1, 200).mapToObj(i -> (double) i).toList();
        assertThat(Percentile.of(values.reversed(), 95)).isEqualTo(190);
        assertThat(Percentile.of(values, 100)).isEqualTo(200);
        assertThat(Percentile.of(List.of(7.0), 50)).isEqualTo(7);
    }

    @Test
    void aScriptForManyLeavesNamesNoSingleAllocation() {
        for (String script : List.of("hot-allocation.sql", "hot-allocation-batch.sql")) {
            assertThat(Scripts.of(script)).contains(":allocation::uuid");
            assertThat(ManyAllocations.onLeaves(Scripts.of(script), "to_hex(7)"))
                    .doesNotContain(":allocation")
                    .contains("(:prefix || lpad(to_hex(7), 12, '0'))::uuid");
        }
    }

    @Test
    void theWholeCountryHas514Regencies() {
        assertThat(NationalProgramme.regencies()).hasSize(514).doesNotHaveDuplicates();
    }

    @Test
    void fourRepetitionsAreTooFew() {
        assertThatThrownBy(() -> new Rotation(4, line -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void medianRatioAndSpread() {
        BenchRow row = Rotation.row(
                sides(new ArrayList<>()),
                new Peer("pgbench", () -> 0, 6),
                List.of(100.0, 400.0, 300.0, 200.0, 500.0),
                List.of(100.0, 100.0, 100.0, 100.0, 100.0));
        assertThat(row.ours()).isEqualTo(300.0);
        assertThat(row.ratio()).isEqualTo(3.0);
        assertThat(row.spread()).isEqualTo(4.0 / 3.0);
        assertThat(row.met()).isFalse();
        assertThat(Median.of(List.of(4.0, 1.0))).isEqualTo(2.5);
    }

    @Test
    void rowsAreWrittenForPeopleAndPrograms() {
        BenchRow row = new BenchRow("claims", "claims/s", 6_000, "pgbench", 1_000, 6.0, 0.12, 6.0, true);
        assertThat(Table.lines(List.of(row)).getLast()).contains("6.00 ×", "12 %", "yes");
        assertThat(Table.lines(List.of(row, BenchRow.told("p50", "ms", 584))).getLast())
                .endsWith("584");
        assertThat(Table.json(List.of(row)))
                .isEqualTo(
                        "[{\"name\":\"claims\",\"unit\":\"claims/s\",\"ours\":6000.0,\"peer\":\"pgbench\",\"peerValue\":1000.0,"
                                + "\"ratio\":6.0,\"spread\":0.12,\"target\":6.0,\"met\":true}]\n");
    }

    @Test
    void theRateIsReadFromPgbench() {
        assertThat(Pgbench.rate("latency average = 3 ms\ntps = 1234.567 (without initial connection time)\n"))
                .isEqualTo(1234.567);
        assertThatThrownBy(() -> Pgbench.rate("client 3 aborted in command 0\ntps = 12.0\n"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Pgbench.rate("no such file")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatCannotBeMeasuredIsNamed() {
        assertThatThrownBy(() -> Benches.chosen("speed", 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claims, applications, quota");
    }

    @Test
    void idsAreOfVersionSevenAndGrow() {
        UUID first = Submissions.timeOrdered();
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.getMostSignificantBits() >>> 16).isLessThanOrEqualTo(System.currentTimeMillis());
    }

    private static Sides sides(List<String> order) {
        return new Sides(
                "claims",
                "claims/s",
                () -> {
                    order.add("ours");
                    return 300;
                },
                List.of(new Peer(
                        "pgbench",
                        () -> {
                            order.add("peer");
                            return 100;
                        },
                        2)));
    }
}
