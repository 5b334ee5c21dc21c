package id.halal.business.oss;

import id.halal.contracts.BusinessScale;
import org.jspecify.annotations.Nullable;

/**
 * What OSS says of a NIB, as far as we compare it. Kept nowhere: names and addresses at OSS are personal data.
 *
 * @param businessName as registered; for a sole trader often a person's name
 * @param regencyCode 4 digits
 */
record NibFacts(
        @Nullable String businessName,
        @Nullable BusinessScale scale,
        @Nullable String regencyCode) {

    @Override
    public String toString() {
        return "NibFacts[scale=" + scale + ", regencyCode=" + regencyCode + "]";
    }
}
