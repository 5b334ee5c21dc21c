package id.halal.business.registry;

import id.halal.contracts.BusinessScale;
import id.halal.platform.data.protect.ProtectedField;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A form that kept all rules.
 *
 * @param personal protected values to write; null removes one, a field that is not named stays as it is
 */
record BusinessData(
        String nib,
        String businessName,
        BusinessScale scale,
        @Nullable Long annualSalesRupiah,
        List<String> kbli,
        BusinessPlace place,
        Map<ProtectedField, @Nullable String> personal) {

    @Override
    public String toString() {
        return "BusinessData[nib=" + nib + "]";
    }
}
