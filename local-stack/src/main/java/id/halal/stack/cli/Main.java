package id.halal.stack.cli;

import id.halal.stack.process.StackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of {@code ./halal} for what is not a build. */
@Command(
        name = "halal",
        subcommands = {UpCommand.class, DownCommand.class, StatusCommand.class, ClockCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((failure, command, _) -> {
            if (failure instanceof StackException || failure instanceof IllegalArgumentException) {
                command.getErr().println(failure.getMessage());
                command.getErr().flush();
                return 1;
            }
            throw failure;
        });
        System.exit(commandLine.execute(arguments));
    }
}
