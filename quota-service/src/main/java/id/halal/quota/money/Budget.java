package id.halal.quota.money;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The money of a programme, in whole rupiah, as the ledger of its units says: {@code committed + due + paid + free = ceiling}.
 *
 * @param ceilingRupiah the most it may cost; absent when nothing but the units limits it
 * @param tariffRupiah one certificate, frozen
 * @param held units running files hold
 * @param issued units used up by certificates
 * @param committedRupiah held units at the tariff
 * @param dueRupiah issued units at the tariff, less what is paid
 * @param paidRupiah payments recorded
 * @param freeRupiah what the ceiling leaves; below one tariff a claim waits
 */
@Schema(name = "ProgrammeBudget")
public record Budget(
        UUID programmeId,
        @Nullable Long ceilingRupiah,
        long tariffRupiah,
        long held,
        long issued,
        long committedRupiah,
        long dueRupiah,
        long paidRupiah,
        @Nullable Long freeRupiah,
        long version) {

    static Budget of(ProgrammeAccount account) {
        long committed = Math.multiplyExact(account.held(), account.tariff());
        long cost = Math.multiplyExact(account.issued(), account.tariff());
        Long ceiling = account.ceiling();
        return new Budget(
                account.programmeId(),
                ceiling,
                account.tariff(),
                account.held(),
                account.issued(),
                committed,
                cost - account.paid(),
                account.paid(),
                ceiling == null ? null : ceiling - committed - cost,
                account.version());
    }
}
