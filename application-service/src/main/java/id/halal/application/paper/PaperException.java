package id.halal.application.paper;

/** A paper that cannot be made: its template is missing or wrong. What the data said stays out of the message. */
public class PaperException extends RuntimeException {

    public PaperException(String message) {
        super(message);
    }

    public PaperException(String message, Throwable cause) {
        super(message, cause);
    }
}
