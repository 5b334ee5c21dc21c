package id.halal.business;

import id.halal.platform.web.problem.ProblemException;

import java.util.UUID;

/** Ids in paths: what is no id names nothing, so it is answered like an unknown one. */
public final class PathId {

    private PathId() {}

    /** @throws ProblemException 404 when the text is no UUID */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }
}
