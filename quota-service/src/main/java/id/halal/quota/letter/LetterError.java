package id.halal.quota.letter;

import id.halal.platform.web.problem.ProblemCode;

/** Why there is nothing for a letter. */
enum LetterError implements ProblemCode {
    /** Units of a file move by what happens to it, not by a letter. */
    MOVEMENT_WITHOUT_LETTER(409);

    private final int status;

    LetterError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
