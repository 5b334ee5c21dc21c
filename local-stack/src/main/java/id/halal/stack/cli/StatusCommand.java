package id.halal.stack.cli;

import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackDescription;
import id.halal.stack.config.StackHome;
import id.halal.stack.launch.Part;
import id.halal.stack.launch.PartGraph;
import id.halal.stack.launch.Progress;
import id.halal.stack.launch.RunningStack;
import id.halal.stack.launch.ServerPart;
import id.halal.stack.launch.StackParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells which parts of a home run; the exit code is 0 only when all do. */
@Command(name = "status", description = "Show which parts run")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    @Override
    public Integer call() {
        StackHome folder = home.home();
        Progress progress = new Progress(System.out);
        RunningStack running = new RunningStack(folder);
        Optional<StackDescription.Described> described = StackDescription.read(folder);
        if (described.isEmpty()) {
            progress.line("nothing was ever started from " + folder.folder());
            return 1;
        }
        progress.line(running.launcher()
                .map(launcher -> "up (launcher is process " + launcher.pid() + ", home " + folder.folder() + ")")
                .orElse("down (home " + folder.folder() + ")"));
        boolean all = true;
        PartGraph graph = new StackParts(described.get().config(), Secrets.of(folder.secrets())).graph();
        for (Part part : graph.only(described.get().parts()).inOrder()) {
            if (part instanceof ServerPart server) {
                Optional<ProcessHandle> process = running.part(part.name());
                boolean ready = process.isPresent() && server.server().isReady();
                all &= ready;
                String state = process.map(handle -> (ready ? "ready" : "NOT READY") + ", process " + handle.pid())
                        .orElse("not running");
                progress.line("  %-22s %s  %s".formatted(part.name(), state, ready ? server.where() : ""));
            }
        }
        return all ? 0 : 1;
    }
}
