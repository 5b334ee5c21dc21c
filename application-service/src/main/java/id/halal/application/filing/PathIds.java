package id.halal.application.filing;

import id.halal.platform.web.problem.ProblemException;

import java.util.UUID;

/** Ids in paths: what is no id names nothing. */
public final class PathIds {

    private PathIds() {}

    /** @throws ProblemException 404 when it is no UUID */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }
}
