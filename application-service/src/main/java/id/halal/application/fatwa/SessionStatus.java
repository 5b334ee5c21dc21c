package id.halal.application.fatwa;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session takes decisions until its chair closes it. */
@Schema(name = "FatwaSessionStatus")
public enum SessionStatus {
    OPEN,
    CLOSED
}
