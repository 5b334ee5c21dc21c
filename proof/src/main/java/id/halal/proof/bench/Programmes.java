package id.halal.proof.bench;

import id.halal.proof.api.QuotaApi;
import id.halal.proof.api.QuotaApi.NewProgramme;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.stack.Stack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Programmes to measure on, active from today on. */
final class Programmes {

    private Programmes() {}

    static Programme ofProvince(Stack stack, String province, long units) {
        return active(stack, stack.gateway().as("officer-" + province), List.of(province), units);
    }

    static Programme national(Stack stack, long units) {
        return active(stack, stack.gateway().as("national"), List.of(), units);
    }

    private static Programme active(Stack stack, Caller officer, List<String> scopeCodes, long units) {
        LocalDate today = stack.time().today();
        LocalDate yearEnd = LocalDate.of(today.getYear(), 12, 31);
        String code = "BENCH-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        NewProgramme wanted = new NewProgramme(code, "Pengukuran", "Pengukuran", today, yearEnd, yearEnd, units);
        return QuotaApi.activate(officer, QuotaApi.create(officer, scopeCodes, wanted));
    }
}
