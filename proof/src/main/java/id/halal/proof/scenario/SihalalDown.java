package id.halal.proof.scenario;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.SihalalApi;
import id.halal.proof.api.SihalalApi.Lookup;
import id.halal.proof.client.Crowd;
import id.halal.proof.client.Pause;
import id.halal.proof.stack.SimulatedSihalal;
import id.halal.proof.stack.SimulatedSihalal.Question;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SyntheticPeople;

import java.time.Duration;
import java.util.List;

/**
 * SIHALAL answers nobody while three files are brought as far as they go here, and its own people take them to the certificate. Then it is
 * back. Where BPJPH issues elsewhere (mirror).
 */
public final class SihalalDown {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Stack stack;
    private final Bpjph bpjph;
    private final WholeLives lives;

    public SihalalDown(Stack stack, SyntheticPeople people, int firstNumber, String facilitationCode) {
        this.stack = stack;
        this.bpjph = Bpjph.unheard(stack);
        this.lives = new WholeLives(stack, bpjph, people, firstNumber, facilitationCode);
    }

    /**
     * What came of it.
     *
     * @param files in the order their numbers were typed in
     * @param reached where they stood when SIHALAL came back
     * @param waiting the files' look-ups while it was away, the longest waiting first
     * @param questions about these files that it answered, in order
     */
    public record Outcome(List<Dossier> files, List<String> reached, List<Lookup> waiting, List<Question> questions) {}

    public Outcome play() {
        SimulatedSihalal sihalal = stack.sihalal();
        sihalal.down();
        List<Dossier> files;
        List<String> reached;
        List<Lookup> waiting;
        try {
            files = broughtAsFarAsTheyGo();
            goOnThere(files);
            reached = files.stream()
                    .map(file -> ApplicationApi.get(bpjph.officer(), file.id()).status())
                    .toList();
            Pause.until(
                    "the outage is noticed",
                    LIMIT,
                    () -> waiting(files).stream().allMatch(lookup -> lookup.lastProblem() != null));
            waiting = waiting(files);
        } finally {
            sihalal.up();
        }
        files.forEach(file -> ApplicationApi.await(
                bpjph.officer(), file.id(), LIMIT, now -> now.status().equals("CERTIFIED")));
        int answered = answered(files).size();
        files.forEach(file -> SihalalApi.lookUp(bpjph.officer(), file.id()));
        Pause.until(
                "all are asked about once more", LIMIT, () -> answered(files).size() >= answered + files.size());
        Pause.until("nothing waits", LIMIT, () -> waiting(files).isEmpty());
        return new Outcome(files, reached, waiting, answered(files));
    }

    /** Officers record what they may: one stands before the commission's audit, one is decided, one waits for its registration. */
    private List<Dossier> broughtAsFarAsTheyGo() {
        RegularFile regular = new RegularFile(stack, bpjph);
        SelfPaidFile selfPaid = lives.selfPaid();
        List<Dossier> files = lives.filed();
        Crowd.together(List.of(
                () -> regular.audited(files.get(0)),
                () -> regular.audited(files.get(1)),
                () -> selfPaid.paid(files.get(2))));
        files.forEach(bpjph::numbered);
        regular.toCommission(files.get(0));
        bpjph.finds(files.subList(0, 1));
        return files;
    }

    private void goOnThere(List<Dossier> files) {
        bpjph.shows(files.get(1), "OF75", "OF80", "OF100", "OF120");
        bpjph.shows(files.get(2), "OF74", "OF100", "OF120");
        files.forEach(bpjph::certifies);
    }

    private List<Lookup> waiting(List<Dossier> files) {
        return SihalalApi.waiting(bpjph.officer()).stream()
                .filter(lookup -> files.stream().anyMatch(file -> file.id().equals(lookup.applicationId())))
                .toList();
    }

    private List<Question> answered(List<Dossier> files) {
        return stack.sihalal().questions().stream()
                .filter(Question::answered)
                .filter(question ->
                        files.stream().anyMatch(file -> file.sihalalNumber().equals(question.shNumber())))
                .toList();
    }
}
