package id.halal.stack.launch;

import id.halal.stack.process.ChildServer;

import java.util.Set;

/**
 * A part that runs as long as the stack.
 *
 * @param where its address, for people
 */
public record ServerPart(String name, Set<String> dependencies, ChildServer server, String where) implements Part {

    public ServerPart {
        dependencies = Set.copyOf(dependencies);
    }

    @Override
    public String start() {
        server.start();
        return where;
    }

    @Override
    public void stop() {
        server.stop();
    }
}
