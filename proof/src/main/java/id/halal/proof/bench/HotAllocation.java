package id.halal.proof.bench;

import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.stack.Stack;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * Opening day: everybody claims from one allocation. Ours is measured from the first submission on the topic to the last outcome in the
 * outbox; the peers write the same rows in the same database, with the row of the balance as their lock.
 */
final class HotAllocation {

    static final String NAME = "claims on one hot allocation";

    private static final Duration PEER_TIME = Duration.ofSeconds(6);
    private static final int ONE_BY_ONE_CLIENTS = 16;
    private static final int BATCH_CLIENTS = 8;
    private static final int BATCH = 64;
    static final long PLENTY = 10_000_000;
    private static final String PROVINCE = "64";
    private static final List<ClaimGround.Leaf> LEAF = List.of(new ClaimGround.Leaf("6472", "1164000001"));

    private final Stack stack;
    private final int claims;
    private final ClaimRun run;

    HotAllocation(Stack stack, int claims, List<String> atWork) {
        this.stack = stack;
        this.claims = claims;
        this.run = new ClaimRun(stack, atWork);
    }

    /** Each turn with a programme of its own, as on opening day. */
    DoubleSupplier ours() {
        return () -> run.rate(ground(claims), claims);
    }

    ClaimGround ground(long units) {
        return new ClaimGround(Programmes.ofProvince(stack, PROVINCE, units), LEAF);
    }

    Rotation.Peer oneByOne(double target) {
        return new Rotation.Peer(
                "pgbench, one claim a transaction",
                () -> rate("hot-allocation.sql", ONE_BY_ONE_CLIENTS, Map.of()),
                target);
    }

    Rotation.Peer inBatches(double target) {
        return new Rotation.Peer(
                "pgbench, " + BATCH + " claims a transaction",
                () -> BATCH * rate("hot-allocation-batch.sql", BATCH_CLIENTS, Map.of("batch", Integer.toString(BATCH))),
                target);
    }

    private double rate(String script, int clients, Map<String, String> more) {
        Programme programme = Programmes.ofProvince(stack, PROVINCE, PLENTY);
        Map<String, String> variables = new HashMap<>(more);
        variables.put("programme", programme.id().toString());
        variables.put("allocation", programme.rootAllocationId().toString());
        variables.put("code", programme.facilitationCode());
        return new Pgbench(stack, "quota").rate(Scripts.of(script), variables, clients, PEER_TIME);
    }
}
