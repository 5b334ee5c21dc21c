package id.halal.proof.scenario;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.SectionApi;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SitePhoto;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.stack.keycloak.DemoAccounts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A self-declare file that its owner pays (CH004), from its first section to the registration; a companion files it. */
public final class SelfPaidFile {

    /** The tariff of self-declare: registration, LP3H, companion, fatwa. */
    static final long TARIFF = 230_000;

    private final Stack stack;
    private final Bpjph bpjph;
    private final CompanionOffice office;
    private final String lp3h;

    /** @param lp3hNumber of the companion's LP3H among those of the demo, from 1 */
    public SelfPaidFile(Stack stack, Bpjph bpjph, String regency, int lp3hNumber) {
        this.stack = stack;
        this.bpjph = bpjph;
        this.office = new CompanionOffice(stack, regency, lp3hNumber);
        this.lp3h = DemoAccounts.lp3h(lp3hNumber);
    }

    /** Registered with consent, drafted, handed in; the companion who filed it has it. */
    public Dossier filed(SmallBusiness business, String number) {
        Caller companion = office.companion();
        UUID businessId = office.register(business);
        UUID id = new SectionedDraft(companion, business, stack.time().today())
                .write(businessId, new SectionedDraft.Way("SELF_DECLARE_SELF_PAID", null, lp3h));
        Dossier file = new Dossier(id, business, companion, number, SectionApi.states(companion, id));
        ApplicationApi.submit(companion, ApplicationApi.get(companion, id));
        ApplicationApi.awaitStatus(companion, id, "IN_VERIFICATION");
        bpjph.shows(file, "OF10");
        return file;
    }

    /** All the way to its registration. */
    public Dossier toCommittee(Dossier file) {
        paid(file);
        bpjph.steps(file, "OF74", "REGISTERED", ApplicationApi::registration);
        return file;
    }

    /** Visited and recommended, found complete by the LP3H, paid: as far as it goes without a SIHALAL number. */
    Dossier paid(Dossier file) {
        Caller companion = office.companion();
        UUID visit = SiteVisit.make(companion, file.id(), stack.time().now(), SitePhoto.of(file.number()));
        ApplicationApi.decide(companion, file.id(), now -> ApplicationApi.verification(companion, now, visit));
        bpjph.shows(file, "OF72");
        Caller coordinator = stack.gateway().as("coordinator-" + lp3h);
        ApplicationApi.decide(
                coordinator,
                file.id(),
                now -> coordinator
                        .post("/applications/" + file.id() + "/lp3h-check")
                        .ifMatch(now.version()));
        bpjph.shows(file, "OF56");
        LocalDate today = stack.time().today();
        bpjph.records(
                file,
                (caller, now) -> caller.post("/applications/" + file.id() + "/payment")
                        .ifMatch(now.version())
                        .body(Map.of("paidOn", today, "amountRupiah", TARIFF, "reference", "TRX-" + file.number())));
        bpjph.shows(file, "OF71");
        return file;
    }
}
