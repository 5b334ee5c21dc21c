package id.halal.proof.cli;

import id.halal.proof.client.UnexpectedReply;
import id.halal.stack.process.StackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands of this module. */
@Command(
        name = "halal",
        subcommands = {DemoCommand.class, BenchCommand.class, FaultsCommand.class})
public final class Proof {

    private Proof() {}

    /** @return the exit code: 0 when all is as it must be */
    public static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new Proof());
        commandLine.setExecutionExceptionHandler((failure, command, _) -> {
            if (failure instanceof StackException
                    || failure instanceof IllegalArgumentException
                    || failure instanceof IllegalStateException
                    || failure instanceof UnexpectedReply) {
                command.getErr().println(failure.getMessage());
                command.getErr().flush();
                return 1;
            }
            throw failure;
        });
        return commandLine.execute(arguments);
    }
}
