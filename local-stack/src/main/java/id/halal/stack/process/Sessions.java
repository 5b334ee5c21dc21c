package id.halal.stack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sessions of their own for child processes, where the machine has {@code setsid}: Ctrl-C at the terminal then reaches the
 * launcher alone, which stops its children in order.
 */
final class Sessions {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final boolean AVAILABLE = Files.isExecutable(SETSID);

    private Sessions() {}

    static List<String> own(List<String> command) {
        if (!AVAILABLE) {
            return command;
        }
        // It replaces itself by the command, so the process number stays.
        List<String> wrapped = new ArrayList<>(List.of(SETSID.toString()));
        wrapped.addAll(command);
        return wrapped;
    }
}
