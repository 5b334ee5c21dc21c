package id.halal.stack.launch;

import id.halal.stack.process.ChildProcess;
import id.halal.stack.process.ChildServer;
import id.halal.stack.process.HttpProbe;
import id.halal.stack.process.JavaCommand;
import id.halal.stack.process.ProcessFiles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A server of ours: a JVM that says over HTTP whether it is ready. */
final class JavaServer extends ChildServer {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final String name;
    private final Supplier<List<String>> arguments;
    private final Map<String, String> environment;
    private final String readyUrl;

    /** @param arguments of {@code java}, asked for at each start */
    JavaServer(
            String name,
            Supplier<List<String>> arguments,
            Map<String, String> environment,
            ProcessFiles files,
            String readyUrl) {
        super(files, START_LIMIT, STOP_LIMIT);
        this.name = name;
        this.arguments = arguments;
        this.environment = Map.copyOf(environment);
        this.readyUrl = readyUrl;
    }

    @Override
    protected ChildProcess launch() {
        List<String> command = new ArrayList<>(List.of(JavaCommand.executable()));
        command.addAll(arguments.get());
        return ChildProcess.start(name, command, environment, files());
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(readyUrl);
    }
}
