package id.halal.stack.process;

import java.nio.file.Path;

/**
 * The files of a child process.
 *
 * @param home its working folder, kept across restarts
 * @param log where its output is appended
 * @param pid says which process it is, see {@link PidFile}
 */
public record ProcessFiles(Path home, Path log, Path pid) {

    public ProcessFiles {
        home = home.toAbsolutePath();
        log = log.toAbsolutePath();
        pid = pid.toAbsolutePath();
    }

    /** All in one folder. */
    public static ProcessFiles in(Path home, String name) {
        return new ProcessFiles(home, home.resolve(name + ".log"), home.resolve(name + ".pid"));
    }
}
