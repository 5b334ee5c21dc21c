package id.halal.business.oss;

import id.halal.contracts.BusinessScale;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an officer read in the OSS portal.
 *
 * @param found whether the portal knows the NIB
 * @param businessName as the portal shows it; compared, not kept
 */
@Schema(name = "NibPortalEntry")
record PortalEntry(
        @NotNull Boolean found,
        @Size(min = 1, max = 200) @Nullable String businessName,
        @Nullable BusinessScale scale,

        @Pattern(regexp = "[0-9]{4}", message = "REGENCY_CODE_FORMAT") @Nullable
        String regencyCode) {

    @Override
    public String toString() {
        return "PortalEntry[found=" + found + "]";
    }
}
