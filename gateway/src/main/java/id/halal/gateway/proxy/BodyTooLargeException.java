package id.halal.gateway.proxy;

/** The body went over the limit on its way. */
final class BodyTooLargeException extends RuntimeException {

    BodyTooLargeException() {
        super("body over the limit", null, false, false);
    }
}
