package id.halal.stack.launch;

import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackPorts;
import id.halal.stack.postgres.DatabaseBootstrap;
import id.halal.stack.process.Ports;
import id.halal.stack.process.StackException;

import java.util.ArrayList;
import java.util.List;

/** Looks whether the ports of the parts to be started are free, before anything is started. */
final class PortCheck {

    private PortCheck() {}

    /** @throws StackException naming every taken port, its part and the variable that moves it */
    static void requireFree(StackConfig config, PartGraph graph) {
        List<String> taken = new ArrayList<>();
        for (String part : config.ports().parts()) {
            int port = config.ports().of(part);
            if (isWanted(graph, part) && !Ports.isFree(config.listensOn(part), port)) {
                taken.add("port %d (%s) is taken: free it or set %s".formatted(port, part, StackPorts.variable(part)));
            }
        }
        for (String service : DatabaseBootstrap.SERVICES) {
            for (int number = 2; number <= config.replicas(); number++) {
                String name = StackConfig.replicaName(service, number);
                int port = config.ports().of(service, number);
                if (graph.has(name) && !Ports.isFree(StackConfig.LOOPBACK, port)) {
                    taken.add("port %d (%s) is taken: free it or move %s"
                            .formatted(port, name, StackPorts.variable(service)));
                }
            }
        }
        if (!taken.isEmpty()) {
            throw new StackException(String.join("\n", taken));
        }
    }

    private static boolean isWanted(PartGraph graph, String part) {
        return graph.has(part)
                || graph.has(part + "-service")
                || (part.equals(StackPorts.KAFKA_CONTROLLER) && graph.has(StackPorts.KAFKA));
    }
}
