package id.halal.application.document;

import id.halal.platform.web.problem.ProblemCode;

/** Why a document is refused. */
public enum DocumentProblem implements ProblemCode {
    DOCUMENT_EMPTY(422),
    DOCUMENT_HASH_MISMATCH(422),
    /** The file has these bytes under another kind or name. */
    DOCUMENT_KEPT_OTHERWISE(409),
    /** Something that was decided or sent rests on it. */
    DOCUMENT_IN_USE(409),
    DOCUMENT_NAME_LENGTH(422),
    DOCUMENT_NAME_FORMAT(422),
    PHOTO_TOO_SMALL(422),
    PHOTO_NOT_AN_IMAGE(422),
    PHOTO_SEEN_ELSEWHERE(422);

    private final int status;

    DocumentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
