package id.halal.contracts.application;

import id.halal.contracts.EventType;
import id.halal.contracts.Topic;

import java.util.List;

/** Every transition of an application has its own event; the subject is the application. */
public final class ApplicationEvents {

    public static final EventType<ApplicationFact> DRAFTED = of("drafted");
    public static final EventType<ApplicationFact> SUBMITTED = of("submitted");
    public static final EventType<ApplicationFact> DENIED = of("denied");
    public static final EventType<ApplicationFact> WAITLISTED = of("waitlisted");
    /** A unit is held, or none is needed: the file waits for its companion. */
    public static final EventType<ApplicationFact> ADMITTED = of("admitted");

    public static final EventType<ApplicationFact> COMPANION_ACCEPTED = of("companion-accepted");
    public static final EventType<ApplicationFact> COMPANION_REASSIGNED = of("companion-reassigned");
    public static final EventType<ApplicationFact> VERIFIED = of("verified");
    public static final EventType<ApplicationFact> CHECKED_BY_LP3H = of("checked-by-lp3h");
    public static final EventType<ApplicationFact> PAID = of("paid");
    public static final EventType<ApplicationFact> RETURNED = of("returned");
    public static final EventType<ApplicationFact> RETURNED_BY_FATWA = of("returned-by-fatwa");
    public static final EventType<ApplicationFact> RESUBMITTED = of("resubmitted");
    public static final EventType<ApplicationFact> REGISTERED = of("registered");
    public static final EventType<ApplicationFact> DECIDED_HALAL = of("decided-halal");
    public static final EventType<ApplicationFact> REJECTED = of("rejected");
    public static final EventType<ApplicationFact> CERTIFIED = of("certified");
    public static final EventType<ApplicationFact> WITHDRAWN = of("withdrawn");
    public static final EventType<ApplicationFact> CANCELLED = of("cancelled");
    public static final EventType<ApplicationFact> ARCHIVED = of("archived");
    /** A file that ran before the platform did is brought in at the status it had reached; it has no earlier event. */
    public static final EventType<ApplicationFact> TAKEN_OVER = of("taken-over");

    /** Regular pathway: a unit is held, or none is needed, and BPJPH checks the documents. */
    public static final EventType<ApplicationFact> DOCUMENT_CHECK_BEGUN = of("document-check-begun");

    public static final EventType<ApplicationFact> DOCUMENTS_ACCEPTED = of("documents-accepted");
    public static final EventType<ApplicationFact> COST_SET = of("cost-set");
    public static final EventType<ApplicationFact> PAYMENT_PROOF_SUBMITTED = of("payment-proof-submitted");
    public static final EventType<ApplicationFact> PAYMENT_PROOF_REJECTED = of("payment-proof-rejected");
    public static final EventType<ApplicationFact> DOCUMENT_RECEIPT_ISSUED = of("document-receipt-issued");
    public static final EventType<ApplicationFact> AUDIT_EXTENDED = of("audit-extended");
    public static final EventType<ApplicationFact> RETURNED_BY_AUDITOR = of("returned-by-auditor");
    public static final EventType<ApplicationFact> AUDIT_REPORTED = of("audit-reported");
    public static final EventType<ApplicationFact> SENT_TO_COMMISSION = of("sent-to-commission");
    /** The one invoice of a regular file, told beside the step that makes it. */
    public static final EventType<InvoiceFact> INVOICE_ISSUED =
            new EventType<>("id.halal.application.invoice-issued.v1", Topic.APPLICATION, InvoiceFact.class);

    /** Something in the file was put right without moving it; action says what. */
    public static final EventType<ApplicationFact> CORRECTED = of("corrected");

    /** The business is reminded that a returned file ends unless it answers. */
    public static final EventType<AnswerNotice> ANSWER_NOTICE_GIVEN =
            new EventType<>("id.halal.application.answer-notice-given.v1", Topic.APPLICATION, AnswerNotice.class);

    /** A limit of working days has passed; told once per limit. */
    public static final EventType<LimitBreached> LIMIT_BREACHED =
            new EventType<>("id.halal.application.limit-breached.v1", Topic.APPLICATION, LimitBreached.class);

    public static final EventType<CertificateFact> CERTIFICATE_BLOCKED = ofCertificate("blocked");
    public static final EventType<CertificateFact> CERTIFICATE_UNBLOCKED = ofCertificate("unblocked");
    /** It gives no unit of a programme back. */
    public static final EventType<CertificateFact> CERTIFICATE_REVOKED = ofCertificate("revoked");
    /** A record of it named the wrong number or date. */
    public static final EventType<CertificateFact> CERTIFICATE_CORRECTED = ofCertificate("corrected");
    /** A development of it was certified. */
    public static final EventType<CertificateFact> CERTIFICATE_SUPERSEDED = ofCertificate("superseded");

    public static final EventType<MisuseFact> MISUSE_REPORTED = ofMisuse("reported");
    public static final EventType<MisuseFact> MISUSE_CLOSED = ofMisuse("closed");

    public static final List<EventType<?>> ALL = List.of(
            DRAFTED,
            SUBMITTED,
            DENIED,
            WAITLISTED,
            ADMITTED,
            COMPANION_ACCEPTED,
            COMPANION_REASSIGNED,
            VERIFIED,
            CHECKED_BY_LP3H,
            PAID,
            RETURNED,
            RETURNED_BY_FATWA,
            RESUBMITTED,
            REGISTERED,
            DECIDED_HALAL,
            REJECTED,
            CERTIFIED,
            WITHDRAWN,
            CANCELLED,
            ARCHIVED,
            TAKEN_OVER,
            DOCUMENT_CHECK_BEGUN,
            DOCUMENTS_ACCEPTED,
            COST_SET,
            PAYMENT_PROOF_SUBMITTED,
            PAYMENT_PROOF_REJECTED,
            DOCUMENT_RECEIPT_ISSUED,
            AUDIT_EXTENDED,
            RETURNED_BY_AUDITOR,
            AUDIT_REPORTED,
            SENT_TO_COMMISSION,
            INVOICE_ISSUED,
            CORRECTED,
            ANSWER_NOTICE_GIVEN,
            LIMIT_BREACHED,
            CERTIFICATE_BLOCKED,
            CERTIFICATE_UNBLOCKED,
            CERTIFICATE_REVOKED,
            CERTIFICATE_SUPERSEDED,
            CERTIFICATE_CORRECTED,
            MISUSE_REPORTED,
            MISUSE_CLOSED);

    private ApplicationEvents() {}

    private static EventType<ApplicationFact> of(String fact) {
        return new EventType<>("id.halal.application." + fact + ".v1", Topic.APPLICATION, ApplicationFact.class);
    }

    private static EventType<CertificateFact> ofCertificate(String fact) {
        return new EventType<>(
                "id.halal.application.certificate-" + fact + ".v1", Topic.APPLICATION, CertificateFact.class);
    }

    private static EventType<MisuseFact> ofMisuse(String fact) {
        return new EventType<>("id.halal.application.misuse-" + fact + ".v1", Topic.APPLICATION, MisuseFact.class);
    }
}
