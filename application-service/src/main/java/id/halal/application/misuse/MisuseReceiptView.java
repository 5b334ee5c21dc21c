package id.halal.application.misuse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** That a report has come in. */
@Schema(name = "MisuseReceipt")
public record MisuseReceiptView(UUID id, Instant reportedAt) {}
