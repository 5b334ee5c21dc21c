package id.halal.quota.obstacle;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with an obstacle. */
enum ObstacleError implements ProblemCode {
    OBSTACLE_RESOLVED(409),
    REGENCY_UNKNOWN(422),
    REGENCY_NOT_SERVED(422),
    SCOPE_NOT_YOURS(422),
    SINCE_IN_FUTURE(422);

    private final int status;

    ObstacleError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
