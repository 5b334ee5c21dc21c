package id.halal.stack.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands for programs that refuse to run as root, such as PostgreSQL's. As root they run in a user namespace of their
 * own, where the same user has no root's number; files keep their owner, so nothing must be handed over.
 */
public final class Unprivileged {

    private static final boolean ROOT = "0".equals(userNumber(List.of("id", "-u")));

    private Unprivileged() {}

    /**
     * The command as it must be run by this user.
     *
     * @throws StackException when this is root and the machine allows no user namespaces
     */
    public static List<String> command(List<String> command) {
        if (!ROOT) {
            return command;
        }
        if (!Namespaces.ALLOWED) {
            throw new StackException("PostgreSQL refuses to run as root, and this machine allows no user namespaces"
                    + " (`unshare -U` fails). Run ./halal as an ordinary user.");
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static String userNumber(List<String> command) {
        return Commands.run(command, Duration.ofSeconds(10)).output().strip();
    }

    /** Asked only as root, and once. */
    private static final class Namespaces {
        private static final boolean ALLOWED = allowed();

        private static boolean allowed() {
            try {
                Commands.Result result = Commands.run(List.of("unshare", "-U", "id", "-u"), Duration.ofSeconds(10));
                return result.exitCode() == 0 && !"0".equals(result.output().strip());
            } catch (StackException _) {
                return false;
            }
        }
    }
}
