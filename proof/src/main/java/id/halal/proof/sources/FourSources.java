package id.halal.proof.sources;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.QuotaApi;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.sources.Counts.Quantity;
import id.halal.proof.sources.Sequences.Checked;
import id.halal.proof.stack.Stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The figures of a programme from four sources that know nothing of each other: the report, the movements, the files by status, and the
 * topics (there by movements and by claims).
 */
public final class FourSources {

    /** A file in one of these holds no unit: before the grant, or after the end. */
    private static final Set<String> WITHOUT_UNIT =
            Set.of("DRAFT", "SUBMITTED", "DENIED", "WAITLISTED", "REJECTED", "CANCELLED", "WITHDRAWN", "ARCHIVED");

    private final Map<String, Counts> sources;
    private final Checked replay;
    private final List<String> invalid;

    private FourSources(Map<String, Counts> sources, Checked replay, List<String> invalid) {
        this.sources = sources;
        this.replay = replay;
        this.invalid = invalid;
    }

    /**
     * Asks all four.
     *
     * @param officer who sees the whole programme
     * @param validation says what is wrong with an event's JSON
     */
    public static FourSources of(
            Stack stack, Caller officer, Programme programme, Function<String, List<String>> validation) {
        Tree tree = Tree.of(QuotaApi.allocations(officer, programme.id()));
        Checked replay = Sequences.check(Replay.all(stack.kafkaBootstrap()));
        Map<String, Counts> sources = new LinkedHashMap<>();
        sources.put("report", AbsorptionReport.of(officer, programme.id()).counts());
        sources.put("movements", movements(tree, officer, programme));
        sources.put("files", files(tree, ApplicationApi.filesOf(officer, programme.facilitationCode())));
        sources.put("topics by movements", ReplayedLedger.byMovements(tree, replay.events(), programme.id()));
        sources.put("topics by claims", ReplayedLedger.byClaims(tree, replay.events(), programme.id()));
        return new FourSources(sources, replay, invalid(replay, validation));
    }

    /** Where a source differs from the report, and every broken promise of the topics; empty when all is well. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(replay.faults());
        faults.addAll(invalid);
        Counts report = Objects.requireNonNull(sources.get("report"));
        sources.forEach((name, counts) -> faults.addAll(report.differences("report", counts, name)));
        return faults;
    }

    /** For people: what each source says of the whole. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        sources.forEach((name, counts) -> lines.add("%-20s used %4d  issued %4d"
                .formatted(name, counts.of(NodeKey.WHOLE, Quantity.USED), counts.of(NodeKey.WHOLE, Quantity.ISSUED))));
        lines.add("%d events, %d repeats, %d of them not as their contract says"
                .formatted(replay.events().size(), replay.repeats(), invalid.size()));
        return lines;
    }

    public int events() {
        return replay.events().size();
    }

    private static Counts movements(Tree tree, Caller officer, Programme programme) {
        Ledger ledger = new Ledger();
        QuotaApi.movements(officer, programme.id())
                .forEach(move -> ledger.move(move.allocationId(), move.fromPlace(), move.toPlace(), move.units()));
        return ledger.counts(tree);
    }

    /** By where the file is and which LP3H it has, as far as the tree goes down to that. */
    private static Counts files(Tree tree, List<File> files) {
        Counts counts = new Counts();
        for (File file : files) {
            long used = WITHOUT_UNIT.contains(file.status()) ? 0 : 1;
            long issued = file.status().equals("CERTIFIED") ? 1 : 0;
            String region = file.facility().regencyCode();
            List.of(
                            NodeKey.WHOLE,
                            new NodeKey(region, null),
                            new NodeKey(region, String.valueOf(file.lp3hRegistration())))
                    .stream()
                    .filter(tree::has)
                    .forEach(key -> {
                        counts.add(key, Quantity.USED, used);
                        counts.add(key, Quantity.ISSUED, issued);
                    });
        }
        return counts;
    }

    private static List<String> invalid(Checked replay, Function<String, List<String>> validation) {
        List<String> invalid = new ArrayList<>();
        for (Replay.Told told : replay.events()) {
            for (String fault : validation.apply(told.json())) {
                invalid.add(told.event().type() + " " + told.event().id() + fault);
            }
        }
        return invalid;
    }
}
