package id.halal.quota.takeover;

import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.quota.claim.QuotaCode;
import id.halal.quota.claim.TakeOverClaims;
import id.halal.quota.integration.TakeOverPartners;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings in one row: its business, then its unit and the mark of that in one transaction, then its file under the id the row was born
 * with, then the mark that it is done. Killed anywhere, the next worker repeats the step it finds open, and each step repeated
 * answers what it did before.
 */
@Singleton
class TakeOverRowJob {

    private static final String JOB = "take-over";

    private final WorkerTransactions transactions;
    private final TakeOverStore store;
    private final RowReader reader;
    private final TakeOverPartners partners;
    private final TakeOverClaims claims;
    private final FileEnds ends;

    TakeOverRowJob(
            WorkerTransactions transactions,
            TakeOverStore store,
            RowReader reader,
            TakeOverPartners partners,
            TakeOverClaims claims,
            FileEnds ends) {
        this.transactions = transactions;
        this.store = store;
        this.reader = reader;
        this.partners = partners;
        this.claims = claims;
        this.ends = ends;
    }

    /** @return false when there was no row left, and the take-over is done */
    boolean next(TakeOver takeOver) {
        Optional<TakeOverStore.Waiting> next = transactions.call(JOB, () -> store.next(takeOver.id()));
        if (next.isEmpty()) {
            transactions.run(JOB, () -> {
                store.fence(takeOver.id());
                store.finished(takeOver.id());
            });
            return false;
        }
        TakeOverStore.Waiting waiting = next.get();
        RowReader.Read read = reader.read(waiting.sheet());
        RunningRow row = read.row();
        if (row == null) {
            // Right when it was checked: the operator's own regions have changed since.
            fail(takeOver, read.problems().getFirst());
        } else if (waiting.status() == RowStatus.PENDING) {
            claim(takeOver, row, waiting);
        } else {
            bringIn(takeOver, row, waiting);
        }
        return true;
    }

    private void claim(TakeOver takeOver, RunningRow row, TakeOverStore.Waiting waiting) {
        UUID business;
        try {
            business = partners.business(new TakeOverPartners.Business(
                    row.nib(),
                    row.businessName(),
                    row.scale(),
                    row.regencyCode(),
                    row.state().isRunning() ? row.companion() : null,
                    takeOver.requestedBy()));
        } catch (TakeOverPartners.Refused refused) {
            fail(takeOver, RowProblem.of(row.number(), null, refused.code()));
            return;
        }
        transactions.run(JOB, () -> {
            store.fence(takeOver.id());
            TakeOverClaims.RunningFile file =
                    TakeOverCheckJob.file(row, waiting.applicationId(), waiting.submissionId(), business);
            if (!row.state().needsUnit()) {
                claims.ended(takeOver.programmeId(), file, whyEnded(row));
                ends.without(waiting.applicationId());
                store.claimed(takeOver.id(), row.number(), business, null);
                return;
            }
            TakeOverClaims.Outcome outcome = claims.hold(takeOver.programmeId(), file, cause(takeOver, row));
            QuotaCode refusal = outcome.refusal();
            if (refusal == null) {
                store.claimed(takeOver.id(), row.number(), business, outcome.allocationId());
            } else {
                store.failed(
                        takeOver.id(), RowProblem.of(row.number(), TakeOverCheckJob.column(refusal), refusal.name()));
            }
        });
    }

    private static QuotaCode whyEnded(RunningRow row) {
        return row.state() == SihalalState.OF290
                ? QuotaCode.QUOTA_APPLICATION_REJECTED
                : QuotaCode.QUOTA_APPLICATION_CANCELLED;
    }

    private void bringIn(TakeOver takeOver, RunningRow row, TakeOverStore.Waiting waiting) {
        try {
            String code = transactions.call(JOB, () -> store.facilitationCode(takeOver.programmeId()));
            partners.bringIn(file(takeOver, code, row, waiting));
        } catch (TakeOverPartners.Refused refused) {
            transactions.run(JOB, () -> {
                store.fence(takeOver.id());
                claims.giveBack(waiting.applicationId());
                ends.without(waiting.applicationId());
                store.failed(takeOver.id(), RowProblem.of(row.number(), null, refused.code()));
            });
            return;
        }
        transactions.run(JOB, () -> {
            store.fence(takeOver.id());
            if (store.done(takeOver.id(), row.number()) && row.state().isIssued()) {
                claims.issue(waiting.applicationId(), cause(takeOver, row));
                ends.certified(waiting.applicationId());
            }
        });
    }

    private void fail(TakeOver takeOver, RowProblem problem) {
        transactions.run(JOB, () -> {
            store.fence(takeOver.id());
            store.failed(takeOver.id(), problem);
        });
    }

    private static TakeOverClaims.TakenFrom cause(TakeOver takeOver, RunningRow row) {
        return new TakeOverClaims.TakenFrom(takeOver.requestedBy(), takeOver.source(row.number()));
    }

    private static TakeOverPartners.File file(
            TakeOver takeOver, String code, RunningRow row, TakeOverStore.Waiting waiting) {
        @Nullable UUID business = waiting.businessId();
        return new TakeOverPartners.File(
                waiting.applicationId(),
                waiting.submissionId(),
                new TakeOverPartners.Source(
                        takeOver.id(),
                        takeOver.fileName(),
                        takeOver.fileSha256(),
                        row.number(),
                        takeOver.requestedBy(),
                        takeOver.requestedAs()),
                Objects.requireNonNull(business, "a claimed row without its business"),
                code,
                takeOver.programmeId(),
                waiting.allocationId(),
                row.regencyCode(),
                row.lp3h(),
                row.companion(),
                row.productType(),
                row.products().stream().map(TakeOverPartners.Product::new).toList(),
                row.state().name(),
                row.sihalalNumber(),
                row.submittedOn(),
                row.certificateNumber(),
                row.certifiedOn());
    }
}
