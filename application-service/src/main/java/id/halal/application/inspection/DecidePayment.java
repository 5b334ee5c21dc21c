package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * BPJPH looks at the proof of payment. Confirmed, the document receipt is issued and the audit begins; on the facilitated channel there is
 * no proof and only the receipt.
 */
@Singleton
class DecidePayment {

    private final StatusChange change;
    private final PaymentProofs proofs;
    private final DocumentReceipts receipts;
    private final DomainClock clock;

    DecidePayment(StatusChange change, PaymentProofs proofs, DocumentReceipts receipts, DomainClock clock) {
        this.change = change;
        this.proofs = proofs;
        this.receipts = receipts;
        this.clock = clock;
    }

    Application confirm(UUID id, @Nullable String receiptNumber, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.CONFIRM_PAYMENT, actor, version);
        proofs.decide(id, PaymentProofView.Outcome.CONFIRMED, null, actor, clock.instant());
        receipts.issue(id, receiptNumber, actor);
        change.apply(step, null);
        return file;
    }

    Application reject(UUID id, String reason, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.REJECT_PAYMENT_PROOF, actor, version);
        proofs.decide(id, PaymentProofView.Outcome.REJECTED, reason, actor, clock.instant());
        change.apply(step, reason);
        return file;
    }

    Application receive(UUID id, @Nullable String receiptNumber, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.ISSUE_DOCUMENT_RECEIPT, actor, version);
        receipts.issue(id, receiptNumber, actor);
        change.apply(step, null);
        return file;
    }
}
