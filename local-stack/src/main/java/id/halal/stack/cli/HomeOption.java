package id.halal.stack.cli;

import id.halal.stack.config.StackHome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Which home a command is about. */
final class HomeOption {

    @Option(names = "--home", paramLabel = "DIR", description = "Folder of the data (default: .halal in the checkout)")
    private @Nullable Path home;

    /** Folder of the checkout, as ./halal tells it. */
    Path root() {
        return Path.of(System.getProperty("halal.root", "")).toAbsolutePath().normalize();
    }

    StackHome home() {
        return new StackHome(home != null ? home : root().resolve(".halal"));
    }
}
