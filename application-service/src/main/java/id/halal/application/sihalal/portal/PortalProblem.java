package id.halal.application.sihalal.portal;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a list, or with a line of it. */
enum PortalProblem implements ProblemCode {
    SIHALAL_IMPORT_FILE_NAME,
    SIHALAL_IMPORT_TOO_LARGE,
    SIHALAL_IMPORT_NOT_CSV,
    SIHALAL_IMPORT_NO_ROWS,
    SIHALAL_IMPORT_COLUMN_MISSING,
    SIHALAL_IMPORT_COLUMN_TWICE,
    SIHALAL_IMPORT_NUMBER_FORMAT,
    SIHALAL_IMPORT_NUMBER_UNKNOWN,
    SIHALAL_IMPORT_STATUS_FORMAT,
    SIHALAL_IMPORT_DATE_FORMAT,
    SIHALAL_IMPORT_TEXT_TOO_LONG;

    @Override
    public int status() {
        return 422;
    }
}
