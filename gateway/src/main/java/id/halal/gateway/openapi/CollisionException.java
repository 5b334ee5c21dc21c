package id.halal.gateway.openapi;

/** Two services describe different things under one name. */
final class CollisionException extends RuntimeException {

    private final String what;

    CollisionException(String what) {
        super(what);
        this.what = what;
    }

    /** Every case, for a person. */
    String what() {
        return what;
    }
}
