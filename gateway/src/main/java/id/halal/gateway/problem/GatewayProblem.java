package id.halal.gateway.problem;

import id.halal.platform.web.problem.ProblemCode;

/** The codes only the gateway answers with. */
public enum GatewayProblem implements ProblemCode {
    /** The path holds something that two servers could read differently. */
    SUSPICIOUS_PATH(400),
    /** A WebSocket would pass by every check of the proxy. */
    UPGRADE_REFUSED(400),
    /** Two services describe different things under one name. */
    OPENAPI_COLLISION(500),
    /** The service took the request and did not answer in time; whether it did the work is unknown. */
    UPSTREAM_TIMEOUT(504);

    private final int status;

    GatewayProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
