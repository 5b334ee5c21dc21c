package id.halal.proof.access;

import id.halal.proof.client.Problem;
import id.halal.proof.client.Reply;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request that must be refused, and what came back.
 *
 * @param statuses any of which is right
 * @param code of the problem; null when it does not matter
 * @param pointer of the field that must be named; null when none is at fault
 */
public record Finding(
        String what,
        Reply reply,
        Set<Integer> statuses,
        @Nullable String code,
        @Nullable String pointer) {

    /** Names of classes and packages are nobody's business. */
    private static final Pattern INNARDS =
            Pattern.compile("(java|jakarta|id\\.halal\\.|io\\.quarkus|org\\.[a-z]+\\.)[a-z.]*|[A-Z][A-Za-z]+Exception");

    public Finding {
        statuses = Set.copyOf(statuses);
    }

    /** What is wrong with the answer; empty when it is as it must be. */
    public Optional<String> fault() {
        Problem problem = reply.problem();
        if (!statuses.contains(reply.status())) {
            return Optional.of(what + ": wanted " + statuses + ", got " + reply);
        }
        if (!reply.isProblem()) {
            return Optional.of(what + ": no problem document but " + reply.header("Content-Type") + " " + reply);
        }
        if (code != null && !problem.code().equals(code)) {
            return Optional.of(what + ": wanted code " + code + ", got " + reply);
        }
        if (pointer != null && !problem.names(pointer)) {
            return Optional.of(what + ": no error at " + pointer + " in " + reply);
        }
        if (problem.title().isBlank()) {
            return Optional.of(what + ": no sentence for people in " + reply);
        }
        return INNARDS.matcher(reply.text()).find()
                ? Optional.of(what + ": tells of its innards: " + reply)
                : Optional.empty();
    }
}
