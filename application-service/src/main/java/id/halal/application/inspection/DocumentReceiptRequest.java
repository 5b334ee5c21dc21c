package id.halal.application.inspection;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param receiptNumber of BPJPH's document receipt (STTD), required in mirror mode; numbered here in national mode */
@Schema(name = "DocumentReceiptRecord")
public record DocumentReceiptRequest(
        @Size(max = 60) @Nullable String receiptNumber) {}
