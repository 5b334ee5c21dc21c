package id.halal.proof.client;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Set;

/**
 * What a client takes for "later", and how long it keeps asking.
 *
 * @param statuses taken for "later" whatever their code
 * @param bearsBrokenConnections whether a connection that breaks is "later" too; its request may have been done, which the idempotency
 *     key takes care of
 */
public record Patience(Duration limit, Set<Integer> statuses, boolean bearsBrokenConnections) {

    /** For a healthy stack: a fact may still be on its way, a part may be busy. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(20), Set.of(503), false);

    /** For a stack whose parts are being killed: what a user's client would do until all is back. */
    public static final Patience CRASHES = new Patience(Duration.ofMinutes(2), Set.of(429, 500, 502, 503, 504), true);

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(2);

    public Patience {
        statuses = Set.copyOf(statuses);
    }

    boolean isLater(Reply reply) {
        return statuses.contains(reply.status())
                || (reply.status() == 409 && reply.problem().code().equals("NOT_YET"));
    }

    /** As the server wishes, within bounds. */
    Duration pause(@Nullable Reply reply) {
        if (reply == null || reply.status() == 409) {
            return SHORT;
        }
        Duration wished = reply.header("Retry-After")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(SHORT);
        return wished.compareTo(LONG) > 0 ? LONG : wished.compareTo(SHORT) < 0 ? SHORT : wished;
    }
}
