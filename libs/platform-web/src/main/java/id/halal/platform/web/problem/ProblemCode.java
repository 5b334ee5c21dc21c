package id.halal.platform.web.problem;

/**
 * A stable, public error code. Implemented by one enum per feature, so that {@code name()} is the code a program reads and
 * {@code status()} the HTTP status it travels with. The sentence for people comes from {@code halal-messages_<language>.properties}
 * under the code's name.
 */
public interface ProblemCode {

    String name();

    /** HTTP status, 400–599. */
    int status();
}
