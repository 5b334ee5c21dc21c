package id.halal.platform.web.problem;

/** The codes that mean the same in every service. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_JSON(400),
    FIELD_TYPE(400),
    BODY_TYPE(400),
    UNKNOWN_FIELD(400),
    BAD_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    NO_PARAMETERS(400),
    MALFORMED_FORM(400),
    VERSION_FORMAT(400),
    BAD_CURSOR(400),
    BAD_REQUEST(400),
    IDEMPOTENCY_KEY_MISSING(400),
    IDEMPOTENCY_KEY_FORMAT(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ILLEGAL_ACTION(409),
    NOT_YET(409),
    DUPLICATE(409),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_FIELDS(422),
    IDEMPOTENCY_KEY_REUSED(422),
    MASKED_VALUE(422),
    PURPOSE_MISSING(422),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UPSTREAM_FAILED(502),
    IDENTITY_PROVIDER_UNAVAILABLE(503),
    UNAVAILABLE(503);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
