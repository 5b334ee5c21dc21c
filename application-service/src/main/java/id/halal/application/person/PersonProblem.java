package id.halal.application.person;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a wish to read personal data. */
enum PersonProblem implements ProblemCode {
    PURPOSE_NOT_ALLOWED(403);

    private final int status;

    PersonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
