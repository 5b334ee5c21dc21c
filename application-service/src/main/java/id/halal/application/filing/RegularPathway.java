package id.halal.application.filing;

import id.halal.contracts.Channel;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.transition.Guard;
import id.halal.platform.web.problem.ProblemException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static id.halal.application.filing.ApplicationStatus.*;
import static id.halal.application.filing.ApplicationTransitions.BY_FATWA;
import static id.halal.application.filing.ApplicationTransitions.BY_ISSUER;
import static id.halal.application.filing.ApplicationTransitions.BY_SYSTEM;
import static id.halal.application.filing.ApplicationTransitions.FILERS;
import static id.halal.application.filing.ApplicationTransitions.OFFICERS;
import static id.halal.application.filing.ApplicationTransitions.WITHDRAWERS;
import static id.halal.contracts.Channel.REGULAR_FACILITATED;
import static id.halal.contracts.Channel.REGULAR_SELF_PAID;

/**
 * The rows of the regular channels: documents, cost and one invoice, payment or the programme's money, audit, fatwa commission. A return
 * goes back to whoever sent it: before the audit to BPJPH, from the audit and from the commission to the auditor.
 */
final class RegularPathway {

    /** What only regular files go through. */
    static final Set<ApplicationStatus> STATUSES = EnumSet.of(
            DOCUMENT_CHECK,
            COST_SETTING,
            COST_SET,
            PAYMENT_CHECK,
            IN_AUDIT,
            AUDITED,
            AT_COMMISSION,
            RETURNED_BY_AUDITOR);

    private static final List<Channel> FACILITATED = List.of(REGULAR_FACILITATED);
    private static final List<Channel> SELF_PAID = List.of(REGULAR_SELF_PAID);
    private static final List<Channel> BOTH = List.of(REGULAR_SELF_PAID, REGULAR_FACILITATED);
    private static final Set<String> BY_INSPECTION = Set.of(Issuer.INSPECTION);

    private static final Guard<ApplicationTransitions.Attempt> NOT_EXTENDED =
            new Guard<>("audit-not-extended", RegularPathway::auditNotExtended);

    private RegularPathway() {}

    static void addTo(TransitionRows rows) {
        submission(rows);
        documents(rows);
        payment(rows);
        audit(rows);
        commission(rows);
        returns(rows);
        corrections(rows);
        endings(rows);
    }

    private static void submission(TransitionRows rows) {
        for (ApplicationStatus from : List.of(DRAFT, DENIED)) {
            rows.add(BOTH, from, ApplicationAction.SUBMIT, SUBMITTED, ApplicationEvents.SUBMITTED, FILERS);
            rows.add(BOTH, from, ApplicationAction.ARCHIVE, ARCHIVED, ApplicationEvents.ARCHIVED, BY_SYSTEM);
        }
        EventType<ApplicationFact> admitted = ApplicationEvents.DOCUMENT_CHECK_BEGUN;
        rows.add(SELF_PAID, SUBMITTED, ApplicationAction.ADMIT, DOCUMENT_CHECK, admitted, BY_SYSTEM);
        for (ApplicationStatus from : List.of(SUBMITTED, WAITLISTED)) {
            rows.add(FACILITATED, from, ApplicationAction.GRANT, DOCUMENT_CHECK, admitted, BY_SYSTEM);
            rows.add(FACILITATED, from, ApplicationAction.DENY, DENIED, ApplicationEvents.DENIED, BY_SYSTEM);
        }
        // Once the invoice is charged to the programme, the end of its year takes nothing from the file.
        for (ApplicationStatus from : List.of(DOCUMENT_CHECK, COST_SETTING, RETURNED)) {
            rows.add(FACILITATED, from, ApplicationAction.LOSE_UNIT, DENIED, ApplicationEvents.DENIED, BY_SYSTEM);
        }
        EventType<ApplicationFact> waitlisted = ApplicationEvents.WAITLISTED;
        rows.add(FACILITATED, SUBMITTED, ApplicationAction.WAITLIST, WAITLISTED, waitlisted, BY_SYSTEM);
    }

    private static void documents(TransitionRows rows) {
        EventType<ApplicationFact> accepted = ApplicationEvents.DOCUMENTS_ACCEPTED;
        rows.add(BOTH, DOCUMENT_CHECK, ApplicationAction.ACCEPT_DOCUMENTS, COST_SETTING, accepted, BY_ISSUER);
        EventType<ApplicationFact> set = ApplicationEvents.COST_SET;
        rows.add(SELF_PAID, COST_SETTING, ApplicationAction.SET_COST, AWAITING_PAYMENT, set, BY_INSPECTION);
        rows.add(FACILITATED, COST_SETTING, ApplicationAction.SET_COST, COST_SET, set, BY_INSPECTION);
    }

    private static void payment(TransitionRows rows) {
        rows.add(
                SELF_PAID,
                AWAITING_PAYMENT,
                ApplicationAction.SUBMIT_PAYMENT_PROOF,
                PAYMENT_CHECK,
                ApplicationEvents.PAYMENT_PROOF_SUBMITTED,
                FILERS);
        rows.add(
                SELF_PAID,
                PAYMENT_CHECK,
                ApplicationAction.CONFIRM_PAYMENT,
                IN_AUDIT,
                ApplicationEvents.PAID,
                BY_ISSUER);
        rows.add(
                SELF_PAID,
                PAYMENT_CHECK,
                ApplicationAction.REJECT_PAYMENT_PROOF,
                AWAITING_PAYMENT,
                ApplicationEvents.PAYMENT_PROOF_REJECTED,
                BY_ISSUER);
        rows.add(
                FACILITATED,
                COST_SET,
                ApplicationAction.ISSUE_DOCUMENT_RECEIPT,
                IN_AUDIT,
                ApplicationEvents.DOCUMENT_RECEIPT_ISSUED,
                BY_ISSUER);
    }

    private static void audit(TransitionRows rows) {
        rows.guarded(
                BOTH,
                IN_AUDIT,
                ApplicationAction.EXTEND_AUDIT,
                IN_AUDIT,
                ApplicationEvents.AUDIT_EXTENDED,
                BY_INSPECTION,
                NOT_EXTENDED);
        EventType<ApplicationFact> reported = ApplicationEvents.AUDIT_REPORTED;
        rows.add(BOTH, IN_AUDIT, ApplicationAction.REPORT_AUDIT, AUDITED, reported, BY_INSPECTION);
        rows.guarded(
                BOTH,
                AUDITED,
                ApplicationAction.SEND_TO_COMMISSION,
                AT_COMMISSION,
                ApplicationEvents.SENT_TO_COMMISSION,
                BY_ISSUER,
                ApplicationTransitions.SIHALAL_NUMBER);
    }

    private static void commission(TransitionRows rows) {
        EventType<ApplicationFact> halal = ApplicationEvents.DECIDED_HALAL;
        rows.add(BOTH, AT_COMMISSION, ApplicationAction.DECIDE_HALAL, DECIDED, halal, BY_FATWA);
        rows.add(
                BOTH,
                AT_COMMISSION,
                ApplicationAction.RETURN_BY_FATWA,
                RETURNED_BY_FATWA,
                ApplicationEvents.RETURNED_BY_FATWA,
                BY_FATWA);
        rows.add(BOTH, AT_COMMISSION, ApplicationAction.REJECT, REJECTED, ApplicationEvents.REJECTED, BY_FATWA);
        EventType<ApplicationFact> certified = ApplicationEvents.CERTIFIED;
        rows.add(BOTH, DECIDED, ApplicationAction.ISSUE, CERTIFIED, certified, BY_ISSUER);
        rows.add(BOTH, DECIDED, ApplicationAction.RECORD_CERTIFICATE, CERTIFIED, certified, BY_ISSUER);
    }

    private static void returns(TransitionRows rows) {
        EventType<ApplicationFact> returned = ApplicationEvents.RETURNED;
        rows.add(BOTH, DOCUMENT_CHECK, ApplicationAction.RETURN, RETURNED, returned, BY_ISSUER);
        rows.add(BOTH, COST_SETTING, ApplicationAction.RETURN, RETURNED, returned, BY_INSPECTION);
        EventType<ApplicationFact> byAuditor = ApplicationEvents.RETURNED_BY_AUDITOR;
        rows.add(BOTH, IN_AUDIT, ApplicationAction.RETURN, RETURNED_BY_AUDITOR, byAuditor, BY_INSPECTION);
        rows.add(BOTH, AUDITED, ApplicationAction.RETURN, RETURNED_BY_AUDITOR, byAuditor, BY_ISSUER);
        EventType<ApplicationFact> again = ApplicationEvents.RESUBMITTED;
        rows.add(BOTH, RETURNED, ApplicationAction.RESUBMIT, DOCUMENT_CHECK, again, FILERS);
        for (ApplicationStatus from : List.of(RETURNED_BY_AUDITOR, RETURNED_BY_FATWA)) {
            rows.add(BOTH, from, ApplicationAction.RESUBMIT, IN_AUDIT, again, FILERS);
        }
        for (ApplicationStatus from : List.of(RETURNED, RETURNED_BY_AUDITOR, RETURNED_BY_FATWA)) {
            EventType<ApplicationFact> cancelled = ApplicationEvents.CANCELLED;
            rows.add(BOTH, from, ApplicationAction.CANCEL_NO_ANSWER, CANCELLED, cancelled, BY_SYSTEM);
            rows.add(BOTH, from, ApplicationAction.CANCEL_THIRD_RETURN, CANCELLED, cancelled, BY_SYSTEM);
        }
    }

    private static void corrections(TransitionRows rows) {
        EventType<ApplicationFact> corrected = ApplicationEvents.CORRECTED;
        for (ApplicationStatus at : List.of(AT_COMMISSION, DECIDED)) {
            rows.add(BOTH, at, ApplicationAction.CORRECT_PRODUCT_NAME, at, corrected, BY_ISSUER);
        }
    }

    private static void endings(TransitionRows rows) {
        Set<ApplicationStatus> both = EnumSet.of(
                SUBMITTED,
                DOCUMENT_CHECK,
                COST_SETTING,
                IN_AUDIT,
                AUDITED,
                AT_COMMISSION,
                RETURNED,
                RETURNED_BY_AUDITOR,
                RETURNED_BY_FATWA);
        both.forEach(from -> ending(rows, BOTH, from));
        EnumSet.of(AWAITING_PAYMENT, PAYMENT_CHECK).forEach(from -> ending(rows, SELF_PAID, from));
        EnumSet.of(WAITLISTED, COST_SET).forEach(from -> ending(rows, FACILITATED, from));
        // Cancelled there, whoever did it: our file of it has nothing to wait for.
        EnumSet<ApplicationStatus> there = EnumSet.of(DECIDED);
        there.addAll(both);
        there.remove(SUBMITTED);
        there.forEach(from -> cancelledThere(rows, BOTH, from));
        EnumSet.of(AWAITING_PAYMENT, PAYMENT_CHECK).forEach(from -> cancelledThere(rows, SELF_PAID, from));
        cancelledThere(rows, FACILITATED, COST_SET);
    }

    private static void cancelledThere(TransitionRows rows, List<Channel> channels, ApplicationStatus from) {
        EventType<ApplicationFact> cancelled = ApplicationEvents.CANCELLED;
        rows.add(channels, from, ApplicationAction.CANCEL_BY_SIHALAL, CANCELLED, cancelled, BY_ISSUER);
    }

    private static void ending(TransitionRows rows, List<Channel> channels, ApplicationStatus from) {
        rows.add(channels, from, ApplicationAction.WITHDRAW, WITHDRAWN, ApplicationEvents.WITHDRAWN, WITHDRAWERS);
        rows.add(
                channels,
                from,
                ApplicationAction.CANCEL_CERTIFIED_ELSEWHERE,
                CANCELLED,
                ApplicationEvents.CANCELLED,
                OFFICERS);
    }

    private static void auditNotExtended(ApplicationTransitions.Attempt attempt) {
        if (attempt.file().limits().extended()) {
            throw ProblemException.of(FilingProblem.AUDIT_EXTENDED_ALREADY);
        }
    }
}
