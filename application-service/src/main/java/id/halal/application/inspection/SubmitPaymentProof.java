package id.halal.application.inspection;

import id.halal.application.draft.OnBehalf;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.BusinessLookup.Knowledge;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The business shows that it has paid the invoice. */
@Singleton
class SubmitPaymentProof {

    private final StatusChange change;
    private final RegularFiles files;
    private final Invoices invoices;
    private final PaymentProofs proofs;
    private final OnBehalf onBehalf;
    private final DomainClock clock;

    SubmitPaymentProof(
            StatusChange change,
            RegularFiles files,
            Invoices invoices,
            PaymentProofs proofs,
            OnBehalf onBehalf,
            DomainClock clock) {
        this.change = change;
        this.files = files;
        this.invoices = invoices;
        this.proofs = proofs;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    Application submit(
            UUID id, PaymentProofRequest request, Actor actor, ExpectedVersion version, Knowledge knowledge) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.SUBMIT_PAYMENT_PROOF, actor, version);
        Actor acting = onBehalf.of(file, actor, knowledge).actor();
        Instant now = clock.instant();
        if (request.paidOn().isAfter(WorkingCalendar.dateOf(now))) {
            throw ProblemException.invalid(FieldProblem.of("/paidOn", "IN_THE_FUTURE"));
        }
        files.requireDocument(id, request.sha256(), "PAYMENT_PROOF");
        long owed = invoices.of(id)
                .orElseThrow(() -> new IllegalStateException("a file that awaits payment has an invoice: " + id))
                .totalRupiah();
        if (request.amountRupiah() != owed) {
            throw ProblemException.of(InspectionProblem.INVOICE_AMOUNT_DIFFERS, owed)
                    .with("totalRupiah", owed)
                    .withFields(
                            List.of(FieldProblem.of("/amountRupiah", InspectionProblem.INVOICE_AMOUNT_DIFFERS, owed)));
        }
        proofs.add(id, file.version(), request, actor, now);
        change.apply(new StatusChange.Step(file, step.row(), acting), null);
        return file;
    }
}
