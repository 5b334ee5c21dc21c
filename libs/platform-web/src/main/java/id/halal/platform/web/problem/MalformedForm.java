package id.halal.platform.web.problem;

import org.jspecify.annotations.Nullable;

import java.nio.file.FileSystemException;
import java.util.Arrays;

/**
 * Whether a failure is the client's form: the server's parser of multipart bodies throws whatever it stumbles over, without a type of its
 * own, so it is told by where it was thrown.
 */
final class MalformedForm {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private MalformedForm() {}

    static boolean isIn(Throwable failure) {
        boolean parser = false;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException) {
                return false;
            }
            parser |= isThrownByParser(cause);
        }
        return parser;
    }

    private static boolean isThrownByParser(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java."))
                .findFirst()
                .filter(name -> name.startsWith(PARSER))
                .isPresent();
    }
}
