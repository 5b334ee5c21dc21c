package id.halal.proof.scenario;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.BusinessApi;
import id.halal.proof.api.InspectionApi;
import id.halal.proof.api.InspectionApi.Invoice;
import id.halal.proof.api.SectionApi;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SitePhoto;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.stack.keycloak.DemoAccounts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A file on the regular pathway, from its first section to the fatwa commission: by its owner, paid by the owner (CH001) or by a programme
 * (CH002). Money changes hands on the first only.
 */
public final class RegularFile {

    /** What an inspection body may ask of a small business at most. */
    static final long COST = 350_000;

    private static final String BODY = DemoAccounts.inspectionBody(1);
    private static final String JPEG = "image/jpeg";

    private final Stack stack;
    private final Bpjph bpjph;
    private final Caller auditor;

    public RegularFile(Stack stack, Bpjph bpjph) {
        this.stack = stack;
        this.bpjph = bpjph;
        this.auditor = stack.gateway().as("lph-1");
    }

    /** The inspection body of the demo stands in the register. */
    public static void bodyKnown(Stack stack) {
        InspectionApi.register(stack.gateway().as("national"), BODY, "LPH Contoh Kaltim", List.of("64"));
    }

    /** Registered, drafted, the inspection body chosen, handed in; BPJPH has it. */
    public Dossier filed(SmallBusiness business, Caller owner, @Nullable String facilitationCode, String number) {
        UUID businessId = BusinessApi.register(owner, business);
        String channel = facilitationCode == null ? "REGULAR_SELF_PAID" : "REGULAR_FACILITATED";
        UUID id = new SectionedDraft(owner, business, stack.time().today())
                .write(businessId, new SectionedDraft.Way(channel, facilitationCode, null));
        InspectionApi.choose(owner, id, BODY);
        Dossier file = new Dossier(id, business, owner, number, SectionApi.states(owner, id));
        ApplicationApi.submit(owner, ApplicationApi.get(owner, id));
        ApplicationApi.awaitStatus(owner, id, "DOCUMENT_CHECK");
        bpjph.shows(file, "OF10");
        return file;
    }

    /** Documents found complete, cost set, paid for, audited; then, unless it is there, before the commission. */
    public Dossier toCommission(Dossier file) {
        if (!ApplicationApi.get(file.filer(), file.id()).status().equals("AUDITED")) {
            audited(file);
        }
        bpjph.steps(file, "OF75", "AT_COMMISSION", InspectionApi::commission);
        return file;
    }

    /** As far as it goes without a SIHALAL number. */
    Dossier audited(Dossier file) {
        bpjph.steps(file, "OF50", "COST_SETTING", InspectionApi::documentCheck);
        ApplicationApi.decide(auditor, file.id(), now -> InspectionApi.cost(auditor, now, COST));
        bpjph.shows(file, "OF55");
        Invoice invoice =
                Objects.requireNonNull(InspectionApi.of(file.filer(), file.id()).invoice());
        if (invoice.payer().equals("BUSINESS")) {
            paid(file, invoice);
        } else {
            bpjph.records(file, (caller, now) -> InspectionApi.documentReceipt(caller, now, bpjph.receipt(file)));
        }
        bpjph.shows(file, "OF60");
        LocalDate today = stack.time().today();
        String report = SectionApi.upload(auditor, file.id(), "AUDIT_REPORT", JPEG, paper(file, "audit"));
        ApplicationApi.decide(auditor, file.id(), now -> InspectionApi.auditReport(auditor, now, today, report));
        bpjph.shows(file, "OF70");
        return file;
    }

    private void paid(Dossier file, Invoice invoice) {
        Caller owner = file.filer();
        LocalDate today = stack.time().today();
        String proof = SectionApi.upload(owner, file.id(), "PAYMENT_PROOF", JPEG, paper(file, "payment"));
        ApplicationApi.decide(
                owner, file.id(), now -> InspectionApi.paymentProof(owner, now, proof, today, invoice.totalRupiah()));
        bpjph.shows(file, "OF56");
        bpjph.records(file, (caller, now) -> InspectionApi.paymentConfirmation(caller, now, bpjph.receipt(file)));
    }

    private static byte[] paper(Dossier file, String what) {
        return SitePhoto.of((file.sihalalNumber() + what).hashCode()).content();
    }
}
