package id.halal.application.filing;

import id.halal.contracts.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a file stands. The codes are those of SIHALAL's front end; limits are in working days of Asia/Jakarta. */
@Schema(name = "ApplicationStatus")
public enum ApplicationStatus {
    DRAFT("OF1", 0),
    SUBMITTED("OF10", 0),
    DENIED("OF1", 0),
    WAITLISTED("OF10", 0),
    AWAITING_COMPANION("OF10", 2),
    IN_VERIFICATION("OF10", 10),
    LP3H_CHECK("OF72", 1),
    AWAITING_PAYMENT("OF56", 0),
    /** Regular: BPJPH checks whether the documents are complete. */
    DOCUMENT_CHECK("OF10", 1),
    /** Regular: the inspection body sets its cost. */
    COST_SETTING("OF50", 2),
    /** Regular and facilitated: the programme pays, the document receipt is due. */
    COST_SET("OF55", 5),
    /** Regular: BPJPH looks at the proof of payment and gives the document receipt. */
    PAYMENT_CHECK("OF56", 5),
    IN_AUDIT("OF60", 10),
    AUDITED("OF70", 1),
    AT_COMMISSION("OF75", 3),
    VERIFIED("OF71", 1),
    REGISTERED("OF74", 1),
    DECIDED("OF100", 1),
    CERTIFIED("OF300", 0),
    RETURNED("OF280", 20),
    RETURNED_BY_AUDITOR("OF280", 20),
    RETURNED_BY_FATWA("OF285", 20),
    REJECTED("OF290", 0),
    CANCELLED("OF900", 0),
    WITHDRAWN("OF900", 0),
    /** A draft nobody touched for a year; SIHALAL keeps such drafts as drafts. */
    ARCHIVED("OF1", 0);

    /** Working days from the submission to the certificate on self-declare channels, pauses left out. */
    public static final int TOTAL_LIMIT = 12;

    /** Working days an audit may be extended by, once. */
    public static final int AUDIT_EXTENSION = 10;

    private final String sihalalCode;
    private final int limit;

    ApplicationStatus(String sihalalCode, int limit) {
        this.sihalalCode = sihalalCode;
        this.limit = limit;
    }

    public String sihalalCode() {
        return sihalalCode;
    }

    /** On regular channels SIHALAL knows a return before the audit by a code of its own. */
    public String sihalalCode(Channel channel) {
        return this == RETURNED && !channel.selfDeclare() ? "OF2" : sihalalCode;
    }

    /** Working days a file may stay here; 0 for no limit. */
    public int limit() {
        return limit;
    }

    /** The business must correct something: the limits of the offices pause. */
    public boolean withBusiness() {
        return this == RETURNED || this == RETURNED_BY_AUDITOR || this == RETURNED_BY_FATWA;
    }

    /** The business has to pay: nobody else can go on, so the total limit pauses. */
    public boolean awaitsPaymentOfBusiness() {
        return this == AWAITING_PAYMENT;
    }

    /** Nothing was handed in, or what was handed in came to nothing: the file may lie, and may be changed. */
    public boolean notFiled() {
        return this == DRAFT || this == DENIED;
    }

    /** Edit is allowed only while the file is with the business (SIHALAL: OF1, OF280, OF285). */
    public boolean editable() {
        return notFiled() || withBusiness();
    }

    public boolean ended() {
        return switch (this) {
            case CERTIFIED, REJECTED, CANCELLED, WITHDRAWN, ARCHIVED -> true;
            case DRAFT,
                    SUBMITTED,
                    DENIED,
                    WAITLISTED,
                    AWAITING_COMPANION,
                    IN_VERIFICATION,
                    LP3H_CHECK,
                    AWAITING_PAYMENT,
                    DOCUMENT_CHECK,
                    COST_SETTING,
                    COST_SET,
                    PAYMENT_CHECK,
                    IN_AUDIT,
                    AUDITED,
                    AT_COMMISSION,
                    VERIFIED,
                    REGISTERED,
                    DECIDED,
                    RETURNED,
                    RETURNED_BY_AUDITOR,
                    RETURNED_BY_FATWA -> false;
        };
    }

    /** Somebody works, or worked, on it: a unit is held or none is needed. */
    public boolean admitted() {
        return switch (this) {
            case AWAITING_COMPANION,
                    IN_VERIFICATION,
                    LP3H_CHECK,
                    AWAITING_PAYMENT,
                    DOCUMENT_CHECK,
                    COST_SETTING,
                    COST_SET,
                    PAYMENT_CHECK,
                    IN_AUDIT,
                    AUDITED,
                    AT_COMMISSION,
                    VERIFIED,
                    REGISTERED,
                    DECIDED,
                    RETURNED,
                    RETURNED_BY_AUDITOR,
                    RETURNED_BY_FATWA -> true;
            case DRAFT, SUBMITTED, DENIED, WAITLISTED, CERTIFIED, REJECTED, CANCELLED, WITHDRAWN, ARCHIVED -> false;
        };
    }
}
