package id.halal.application.inspection;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a step of the regular pathway. */
public enum InspectionProblem implements ProblemCode {
    NOT_REGULAR(409),
    INSPECTION_BODY_MISSING(422),
    INSPECTION_BODY_UNKNOWN(422),
    INSPECTION_BODY_NOT_FOR_FILE(422),
    COST_ABOVE_CAP(422),
    INVOICE_AMOUNT_DIFFERS(422),
    DOCUMENT_OF_KIND_MISSING(422),
    RECEIPT_NUMBER_TAKEN(409),
    RECEIPT_NUMBER_IS_MINTED(422),
    AUDIT_PERIOD(422);

    private final int status;

    InspectionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
