package id.halal.application.precheck;

import id.halal.application.content.HalalProduct;
import id.halal.application.filing.FilingFinding.Severity;

import java.util.HashSet;
import java.util.Set;

import static java.util.stream.Collectors.toSet;

/** What is asked of a product's name when it is filed, for whoever changes one later. */
public final class ProductNameRules {

    private ProductNameRules() {}

    /** Whether the changed product would come back for its name, and the one before would not have. */
    public static boolean spoiled(HalalProduct before, HalalProduct after) {
        Set<FindingCode> worse = new HashSet<>(warnings(after));
        worse.removeAll(warnings(before));
        return !worse.isEmpty();
    }

    private static Set<FindingCode> warnings(HalalProduct product) {
        return ProductNameCheck.names(product, "")
                .map(Found::code)
                .filter(code -> code.severity() == Severity.WARNING)
                .collect(toSet());
    }
}
