package id.halal.application.document.inspect;

import id.halal.platform.web.problem.ProblemCode;

/** Which rule a document's bytes break. */
public enum InspectProblem implements ProblemCode {
    DOCUMENT_TOO_LARGE(413),
    DOCUMENT_TYPE(422),
    /** It ends too early. */
    DOCUMENT_CUT_OFF(422),
    /** Something else comes after its end. */
    DOCUMENT_TAIL(422),
    /** It can also be read as a file of another type. */
    DOCUMENT_MIXED(422),
    IMAGE_UNREADABLE(422),
    IMAGE_TOO_LARGE(422),
    PDF_UNREADABLE(422),
    PDF_ENCRYPTED(422),
    /** Programs, attachments, or actions that reach out of it. */
    PDF_ACTIVE(422);

    private final int status;

    InspectProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
