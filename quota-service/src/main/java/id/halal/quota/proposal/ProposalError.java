package id.halal.quota.proposal;

import id.halal.platform.web.problem.ProblemCode;

/** Why there can be no proposal. */
enum ProposalError implements ProblemCode {
    NO_CHILDREN_TO_SPLIT(409),
    NOTHING_TO_WEIGH(409),
    WEIGHTS_ALL_ZERO(422);

    private final int status;

    ProposalError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
