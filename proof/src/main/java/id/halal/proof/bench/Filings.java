package id.halal.proof.bench;

import id.halal.proof.bench.FilingGround.Filing;
import id.halal.proof.bench.load.ClosedLoop;
import id.halal.proof.bench.load.OpenLoop;
import id.halal.proof.stack.Stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Files created and submitted over REST through the gateway, beside pgbench writing the rows they leave, one file a transaction. */
final class Filings {

    static final String NAME = "create + submit over REST through the gateway";

    private static final int CLIENTS = 16;
    private static final Duration TURN_LIMIT = Duration.ofSeconds(60);
    private static final Duration PEER_TIME = Duration.ofSeconds(6);
    private static final int OPEN_CLIENTS = 64;
    private static final Duration OPEN_TIME = Duration.ofSeconds(10);
    /** A companion reads what was created before submitting it. */
    private static final Duration READING = Duration.ofMillis(200);

    private final Stack stack;
    private final FilingGround ground;
    private final int files;
    private final List<String> atWork;

    /** @param atWork the services that must have done all there is before the next turn begins */
    Filings(Stack stack, FilingGround ground, int files, List<String> atWork) {
        this.stack = stack;
        this.ground = ground;
        this.files = files;
        this.atWork = atWork;
    }

    /** Files a second. */
    DoubleSupplier ours() {
        return () -> {
            List<Filing> filings = ground.take(files);
            double rate = new ClosedLoop(CLIENTS, FilingClient.STEPS, files, TURN_LIMIT)
                    .rate(() -> FilingClient.to(stack, filings));
            Calm.await(stack, atWork);
            return rate;
        };
    }

    Rotation.Peer pgbench(ModelFile model, double target) {
        return new Rotation.Peer(
                "pgbench, one file a transaction",
                () -> new Pgbench(stack, "application").rate(model.script(ground), Map.of(), CLIENTS, PEER_TIME),
                target);
    }

    /**
     * How long each request takes from when it was due.
     *
     * @param rate files a second
     * @return milliseconds, ascending
     */
    List<Double> millis(double rate) {
        OpenLoop load = new OpenLoop(OPEN_CLIENTS, FilingClient.STEPS, READING, rate, OPEN_TIME);
        List<Filing> filings = ground.take(load.count());
        List<Double> millis = load.millis(() -> FilingClient.to(stack, filings));
        Calm.await(stack, atWork);
        return millis;
    }
}
