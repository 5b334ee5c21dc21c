package id.halal.application.inspection;

import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Puts together what is recorded of a regular file. */
@Singleton
class InspectionFinder {

    private final ApplicationFinder files;
    private final InspectionBodyFinder bodies;
    private final Invoices invoices;
    private final Papers papers;
    private final Messages messages;

    InspectionFinder(
            ApplicationFinder files, InspectionBodyFinder bodies, Invoices invoices, Papers papers, Messages messages) {
        this.files = files;
        this.bodies = bodies;
        this.invoices = invoices;
        this.papers = papers;
        this.messages = messages;
    }

    /** @throws ProblemException 404 outside the scope, and for a file of another pathway */
    InspectionView view(CallerScope scope, UUID id, Locale language) {
        Application file = files.get(scope, id);
        if (file.channel().selfDeclare()) {
            throw ProblemException.notFound();
        }
        String body = file.inspectionBody();
        List<PaymentProofView> proofs = papers.proofs.of(id);
        boolean paid = proofs.stream().anyMatch(proof -> proof.outcome() == PaymentProofView.Outcome.CONFIRMED);
        return new InspectionView(
                id,
                body == null ? null : bodies.find(scope, body).orElse(null),
                invoices.of(id)
                        .map(invoice -> view(file, invoice, paid, language))
                        .orElse(null),
                proofs,
                papers.receipts.of(id).orElse(null),
                file.limits().extended(),
                papers.reports.of(id));
    }

    private InvoiceView view(Application file, Invoice invoice, boolean paid, Locale language) {
        boolean programme = invoice.payer() == Invoice.Payer.PROGRAMME;
        return new InvoiceView(
                invoice.number(),
                invoice.issuedOn(),
                programme ? InvoiceView.Status.CHARGED_TO_PROGRAMME : status(file, paid),
                invoice.payer().name(),
                invoice.programmeId(),
                invoice.registrationRupiah(),
                invoice.inspectionRupiah(),
                invoice.totalRupiah(),
                invoice.note(),
                messages.text(language, programme ? "INVOICE_OF_PROGRAMME" : "INVOICE_NOT_REFUNDED", List.of()));
    }

    private static InvoiceView.Status status(Application file, boolean paid) {
        if (paid) {
            return InvoiceView.Status.PAID;
        }
        return file.status().ended() ? InvoiceView.Status.VOID : InvoiceView.Status.OPEN;
    }

    /** The papers of the steps. */
    @Singleton
    static class Papers {

        private final PaymentProofs proofs;
        private final DocumentReceipts receipts;
        private final AuditReports reports;

        Papers(PaymentProofs proofs, DocumentReceipts receipts, AuditReports reports) {
            this.proofs = proofs;
            this.receipts = receipts;
            this.reports = reports;
        }
    }
}
