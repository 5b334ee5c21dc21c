package id.halal.application.history;

import id.halal.application.filing.ApplicationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has to act next on a file. */
@Schema(name = "ApplicationWaitsFor")
public enum WaitsFor {
    BUSINESS,
    QUOTA,
    COMPANION,
    LP3H,
    BPJPH,
    INSPECTION_BODY,
    FATWA,
    NOBODY;

    static WaitsFor of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, DENIED, RETURNED, RETURNED_BY_AUDITOR, RETURNED_BY_FATWA, AWAITING_PAYMENT -> BUSINESS;
            case SUBMITTED, WAITLISTED -> QUOTA;
            case AWAITING_COMPANION, IN_VERIFICATION -> COMPANION;
            case LP3H_CHECK -> LP3H;
            case DOCUMENT_CHECK, COST_SET, PAYMENT_CHECK, AUDITED, VERIFIED, DECIDED -> BPJPH;
            case COST_SETTING, IN_AUDIT -> INSPECTION_BODY;
            case REGISTERED, AT_COMMISSION -> FATWA;
            case CERTIFIED, REJECTED, CANCELLED, WITHDRAWN, ARCHIVED -> NOBODY;
        };
    }
}
