package id.halal.application.returns;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What a business may not file by its own declaration.
 *
 * @param applicationId the file that was returned three times for the same reason
 * @param code of the note that was never resolved
 * @param liftedAt absent while it holds
 */
@Schema(name = "SelfDeclareBar")
public record BarView(
        UUID id,
        UUID businessId,
        String productTypeCode,
        String productName,
        UUID applicationId,
        String code,
        String item,
        Instant barredAt,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        @Nullable String liftedReason) {

    boolean holds() {
        return liftedAt == null;
    }

    /** It is lifted once, so it has two versions. */
    long version() {
        return holds() ? 0 : 1;
    }
}
