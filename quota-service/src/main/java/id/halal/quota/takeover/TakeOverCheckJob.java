package id.halal.quota.takeover;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.quota.claim.QuotaCode;
import id.halal.quota.claim.TakeOverClaims;
import id.halal.quota.integration.TakeOverPartners;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The dry run: every row is read, compared with the others and with what is known here and elsewhere, and in the end tried in turn against
 * the units there are. Other services are asked between transactions, never within one.
 */
@Singleton
class TakeOverCheckJob {

    private static final String JOB = "take-over";

    private final WorkerTransactions transactions;
    private final TakeOverStore store;
    private final RowReader reader;
    private final TakeOverPartners partners;
    private final TakeOverClaims claims;

    TakeOverCheckJob(
            WorkerTransactions transactions,
            TakeOverStore store,
            RowReader reader,
            TakeOverPartners partners,
            TakeOverClaims claims) {
        this.transactions = transactions;
        this.store = store;
        this.reader = reader;
        this.partners = partners;
        this.claims = claims;
    }

    void check(TakeOver takeOver) {
        SheetCheck check = transactions.call(JOB, () -> alone(takeOver));
        Map<String, UUID> businesses = new HashMap<>(
                partners.known(check.good().stream().map(RunningRow::nib).toList()));
        elsewhere(check);
        transactions.run(JOB, () -> {
            store.fence(takeOver.id());
            units(takeOver, check, businesses);
            store.checked(takeOver, check);
        });
    }

    private SheetCheck alone(TakeOver takeOver) {
        List<RowReader.Read> read =
                store.sheet(takeOver.id()).stream().map(reader::read).toList();
        SheetCheck check = new SheetCheck(store.known(
                takeOver,
                read.stream().map(RowReader.Read::row).filter(Objects::nonNull).toList()));
        read.forEach(check::look);
        return check;
    }

    private void elsewhere(SheetCheck check) {
        List<TakeOverPartners.CheckedRow> asked = check.good().stream()
                .map(row -> new TakeOverPartners.CheckedRow(
                        row.number(), row.productType(), row.sihalalNumber(), row.certificateNumber()))
                .toList();
        for (TakeOverPartners.Finding finding : partners.check(asked)) {
            check.wrong(RowProblem.of(finding.row(), column(finding.field()), finding.code()));
        }
    }

    private static @Nullable SheetColumn column(String field) {
        return switch (field) {
            case "productTypeCode" -> SheetColumn.PRODUCT_TYPE;
            case "sihalalNumber" -> SheetColumn.SIHALAL_NUMBER;
            case "certificateNumber" -> SheetColumn.CERTIFICATE_NUMBER;
            default -> null;
        };
    }

    private void units(TakeOver takeOver, SheetCheck check, Map<String, UUID> businesses) {
        TakeOverClaims.Trial trial = claims.trial(takeOver.programmeId(), businesses.values());
        for (RunningRow row : check.good()) {
            if (!row.state().needsUnit()) {
                continue;
            }
            UUID business = businesses.computeIfAbsent(row.nib(), nib -> Ids.next());
            trial.take(file(row, Ids.next(), Ids.next(), business))
                    .ifPresent(code -> check.wrong(RowProblem.of(row.number(), column(code), code.name())));
        }
    }

    /** Where the cause of a refusal stands in the sheet. */
    static @Nullable SheetColumn column(QuotaCode code) {
        return switch (code) {
            case QUOTA_OUT_OF_DATES -> SheetColumn.SUBMITTED_ON;
            case QUOTA_OUT_OF_SCOPE -> SheetColumn.REGENCY;
            case QUOTA_LP3H_NOT_LISTED, QUOTA_NO_FREE_UNIT -> SheetColumn.LP3H;
            case QUOTA_PRODUCT_TYPE_DONE -> SheetColumn.PRODUCT_TYPE;
            case QUOTA_DUPLICATE, QUOTA_ALREADY_FACILITATED, QUOTA_ALREADY_CERTIFIED -> SheetColumn.NIB;
            case QUOTA_CODE_UNKNOWN,
                    QUOTA_PROGRAMME_NOT_ACTIVE,
                    QUOTA_CHANNEL_MISMATCH,
                    QUOTA_TAKE_OVER_REFUSED,
                    QUOTA_APPLICATION_REJECTED,
                    QUOTA_APPLICATION_CANCELLED,
                    QUOTA_APPLICATION_WITHDRAWN,
                    QUOTA_YEAR_ENDED -> null;
        };
    }

    static TakeOverClaims.RunningFile file(RunningRow row, UUID application, UUID submission, UUID business) {
        return new TakeOverClaims.RunningFile(
                application,
                submission,
                business,
                row.regencyCode(),
                row.productType(),
                row.lp3h(),
                row.companion(),
                WorkingCalendar.startOf(row.submittedOn()),
                row.state().isIssued());
    }
}
