package id.halal.application.paper;

import java.time.Instant;
import java.util.Map;

/**
 * A paper to be made. Equal papers make equal bytes.
 *
 * @param template name of the template: lower-case letters, digits and hyphens, without ending
 * @param title shown by readers in the window's title
 * @param madeAt the instant the paper bears in its properties; never the clock's, so that it can be made again
 * @param data what the template names: text, numbers, booleans, {@code LocalDate}, {@code Instant}, records, maps and lists of these
 */
public record Paper(String template, String title, Instant madeAt, Map<String, ?> data) {

    public Paper {
        data = Map.copyOf(data);
    }
}
