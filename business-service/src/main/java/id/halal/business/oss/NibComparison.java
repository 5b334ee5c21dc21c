package id.halal.business.oss;

import id.halal.business.registry.NibStatus;
import id.halal.contracts.BusinessScale;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Our record beside that of OSS. Scale and regency decide, since rules and quotas hang on them; another name is told but decides
 * nothing: a sole trader is registered under a person's name and sells under another.
 *
 * @param differences NAME, SCALE, REGENCY
 */
record NibComparison(NibStatus status, List<String> differences) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static NibComparison of(String businessName, BusinessScale scale, String regencyCode, Optional<NibFacts> found) {
        if (found.isEmpty()) {
            return new NibComparison(NibStatus.NOT_FOUND, List.of());
        }
        NibFacts facts = found.get();
        List<String> differences = new ArrayList<>();
        if (differs(plain(businessName), facts.businessName() == null ? null : plain(facts.businessName()))) {
            differences.add("NAME");
        }
        boolean sameScale = !differs(scale, facts.scale());
        if (!sameScale) {
            differences.add("SCALE");
        }
        boolean sameRegency = !differs(regencyCode, facts.regencyCode());
        if (!sameRegency) {
            differences.add("REGENCY");
        }
        return new NibComparison(
                sameScale && sameRegency ? NibStatus.VERIFIED : NibStatus.MISMATCH, List.copyOf(differences));
    }

    /** What OSS does not say is no difference. */
    private static <T> boolean differs(T ours, @Nullable T theirs) {
        return theirs != null && !ours.equals(theirs);
    }

    private static String plain(String name) {
        return NO_LETTER.matcher(name.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
