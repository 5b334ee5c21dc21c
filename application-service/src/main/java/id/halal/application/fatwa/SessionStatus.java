package id.halal.application.fatwa;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session takes decisions until its chair closes it. */
@Schema(name = "FatwaSessionStatus")
public enum SessionStatus {
    OPEN,
    /** The chair has begun to close it; closing it again goes on where that stopped. */
    CLOSING,
    CLOSED
}
