package id.halal.proof.stack;

import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackConfig;
import id.halal.stack.launch.ServerPart;
import id.halal.stack.launch.StackParts;

/** One more process of a service beside those of a running stack. */
public final class ExtraReplica implements AutoCloseable {

    private final ServerPart part;

    private ExtraReplica(ServerPart part) {
        this.part = part;
    }

    static ExtraReplica start(StackConfig config, String service) {
        int number = config.replicas() + 1;
        StackConfig more = new StackConfig(
                config.root(), config.home(), config.bind(), config.ports(), config.demo(), config.issuer(), number);
        String name = StackConfig.replicaName(service, number);
        ServerPart part = new StackParts(more, Secrets.of(config.home().secrets()))
                .graph().inOrder().stream()
                        .filter(ServerPart.class::isInstance)
                        .map(ServerPart.class::cast)
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        part.start();
        return new ExtraReplica(part);
    }

    @Override
    public void close() {
        part.stop();
    }
}
