package id.halal.proof.scenario;

import id.halal.proof.client.Crowd;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SyntheticPeople;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One file of each way the Kaltim programme does not go: regular and paid by its owner (CH001), regular and paid by a programme (CH002),
 * self-declared and paid by its owner (CH004). Each from its first section to the certificate.
 */
public final class WholeLives {

    /** Where the Kaltim programme has no file of this companion, who may record ten verifications a day. */
    private static final String REGENCY = "6411";

    private static final int LP3H = 1;
    private static final int FIRST_OWNER = 7;
    private static final int FIRST_SIHALAL_NUMBER = 900_000;

    private final Stack stack;
    private final Bpjph bpjph;
    private final SyntheticPeople people;
    private final int firstNumber;
    private final String facilitationCode;

    /**
     * Three files of their own.
     *
     * @param firstNumber of the three businesses among the synthetic ones
     * @param facilitationCode of a regular programme that serves the province
     */
    public WholeLives(Stack stack, SyntheticPeople people, int firstNumber, String facilitationCode) {
        this(stack, Bpjph.of(stack), people, firstNumber, facilitationCode);
    }

    WholeLives(Stack stack, Bpjph bpjph, SyntheticPeople people, int firstNumber, String facilitationCode) {
        this.stack = stack;
        this.bpjph = bpjph;
        this.people = people;
        this.firstNumber = firstNumber;
        this.facilitationCode = facilitationCode;
    }

    /** @return the three, certified, in the order of their channels */
    public List<Dossier> play() {
        RegularFile regular = new RegularFile(stack, bpjph);
        SelfPaidFile selfPaid = selfPaid();
        List<Dossier> files = filed();
        files.forEach(bpjph::numbered);
        Crowd.together(List.of(
                () -> regular.toCommission(files.get(0)),
                () -> regular.toCommission(files.get(1)),
                () -> selfPaid.toCommittee(files.get(2))));
        bpjph.finds(files);
        Crowd.forEach(files, files.size(), bpjph::certifies);
        return files;
    }

    /** The three, handed in. */
    List<Dossier> filed() {
        return Crowd.together(List.of(
                () -> regular(0, null),
                () -> regular(1, facilitationCode),
                () -> selfPaid().filed(people.business(REGENCY, firstNumber + 2), sihalalNumber(2))));
    }

    SelfPaidFile selfPaid() {
        return new SelfPaidFile(stack, bpjph, REGENCY, LP3H);
    }

    private Dossier regular(int n, @Nullable String code) {
        Caller owner = stack.gateway().as("owner-" + (FIRST_OWNER + n));
        return new RegularFile(stack, bpjph)
                .filed(people.business(REGENCY, firstNumber + n), owner, code, sihalalNumber(n));
    }

    private String sihalalNumber(int n) {
        return "SH" + stack.time().today().getYear() + "-64-" + (FIRST_SIHALAL_NUMBER + firstNumber + n);
    }
}
