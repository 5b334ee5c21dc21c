package id.halal.platform.web.page;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * The key of the last row of a page. Opaque to clients, and readable only by us; it holds sort keys and ids, never protected data.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /** @throws ProblemException {@code BAD_CURSOR} when it is not of our making */
    static Cursor decode(String text, int parts) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> keys = List.of(plain.split(SEPARATOR, -1));
            if (keys.size() == parts) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException notBase64) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
        throw ProblemException.of(CommonProblem.BAD_CURSOR);
    }

    public String encoded() {
        byte[] plain = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    public String text(int part) {
        return keys.get(part);
    }

    /** @throws ProblemException {@code BAD_CURSOR} when that part is no UUID */
    public UUID id(int part) {
        try {
            return UUID.fromString(keys.get(part));
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }
}
