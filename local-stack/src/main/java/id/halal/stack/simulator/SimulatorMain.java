package id.halal.stack.simulator;

import java.io.IOException;

/** Runs the simulators as a process of their own; the one argument is the port. */
public final class SimulatorMain {

    private SimulatorMain() {}

    public static void main(String[] arguments) throws IOException {
        // The server's own threads keep the process alive.
        SimulatorServer server = new SimulatorServer(Integer.parseInt(arguments[0]));
        server.start();
        System.out.println("Simulators of OSS and SIHALAL on port " + server.port());
    }
}
