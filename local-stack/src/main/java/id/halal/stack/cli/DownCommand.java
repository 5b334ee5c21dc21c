package id.halal.stack.cli;

import id.halal.stack.config.StackHome;
import id.halal.stack.launch.Progress;
import id.halal.stack.launch.RunningStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;

/** Stops what the run of a home started. */
@Command(name = "down", description = "Stop what up started")
final class DownCommand implements Runnable {

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--wipe", description = "Forget the data as well")
    private boolean wipe;

    @Override
    public void run() {
        StackHome folder = home.home();
        Progress progress = new Progress(System.out);
        List<String> stopped = new RunningStack(folder).stop();
        progress.line(
                stopped.isEmpty() ? "nothing runs from " + folder.folder() : "stopped " + String.join(", ", stopped));
        if (wipe) {
            folder.wipe();
            progress.line("forgot the data in " + folder.folder());
        }
    }
}
