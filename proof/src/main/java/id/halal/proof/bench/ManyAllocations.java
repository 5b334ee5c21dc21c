package id.halal.proof.bench;

import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.stack.Stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * The same claims over 10,000 allocations: the ten regencies of a province, each split among a thousand LP3H. The tree is written past the
 * service, since nobody would be able to enter it.
 */
final class ManyAllocations {

    static final String NAME = "claims over 10,000 allocations";

    private static final Duration PEER_TIME = Duration.ofSeconds(6);
    private static final int ONE_BY_ONE_CLIENTS = 16;
    private static final int BATCH_CLIENTS = 8;
    private static final int BATCH = 64;
    private static final String PROVINCE = "64";
    private static final List<String> REGENCIES =
            List.of("6401", "6402", "6403", "6407", "6408", "6409", "6411", "6471", "6472", "6474");
    private static final int LP3H = 1000;
    private static final int UNITS = 1000;

    private final Stack stack;
    private final int claims;
    private final ClaimRun run;
    private final ClaimGround ground;

    ManyAllocations(Stack stack, int claims, List<String> atWork) {
        this.stack = stack;
        this.claims = claims;
        this.run = new ClaimRun(stack, atWork);
        this.ground = new ClaimGround(tree(stack), leaves());
    }

    DoubleSupplier ours() {
        return () -> run.rate(ground, claims);
    }

    ClaimGround ground() {
        return ground;
    }

    Rotation.Peer oneByOne(double target) {
        String script = "\\set leaf random(1, " + leaves().size() + ")\n"
                + onLeaves(Scripts.of("hot-allocation.sql"), "to_hex(:leaf::int)");
        return new Rotation.Peer(
                "pgbench, one claim a transaction", () -> rate(script, ONE_BY_ONE_CLIENTS, Map.of()), target);
    }

    Rotation.Peer inBatches(double target) {
        String script = onLeaves(
                Scripts.of("hot-allocation-batch.sql"), "to_hex(1 + floor(random() * " + leaves().size() + ")::int)");
        return new Rotation.Peer(
                "pgbench, " + BATCH + " claims a transaction",
                () -> BATCH * rate(script, BATCH_CLIENTS, Map.of("batch", Integer.toString(BATCH))),
                target);
    }

    /** The nodes' ids are the programme's with a number at the end, so that a script can name any of them. */
    static String onLeaves(String script, String number) {
        String leaf = "(:prefix || lpad(" + number + ", 12, '0'))::uuid";
        return script.replace(":allocation::uuid", leaf).replace(":allocation::text", leaf + "::text");
    }

    private double rate(String script, int clients, Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("programme", ground.programme().id().toString());
        variables.put("prefix", prefix(ground.programme()));
        variables.put("code", ground.programme().facilitationCode());
        return new Pgbench(stack, "quota").rate(script, variables, clients, PEER_TIME);
    }

    /** Neighbours in the stream name different regencies, as they would. */
    private static List<ClaimGround.Leaf> leaves() {
        List<ClaimGround.Leaf> leaves = new ArrayList<>();
        for (int lp3h = 1; lp3h <= LP3H; lp3h++) {
            for (String regency : REGENCIES) {
                leaves.add(new ClaimGround.Leaf(regency, "1164%06d".formatted(lp3h)));
            }
        }
        return leaves;
    }

    private static Programme tree(Stack stack) {
        Programme programme = Programmes.ofProvince(stack, PROVINCE, (long) REGENCIES.size() * LP3H * UNITS);
        try (Connection connection = stack.asSuperuser("quota")) {
            connection.setAutoCommit(false);
            BulkSql.run(
                    connection,
                    """
                    insert into allocation (id, programme_id, parent_id, depth, region_code, province_code, regency_code, allocated,
                                            to_children, created_at)
                    select (? || lpad(to_hex(1000000 + n), 12, '0'))::uuid, ?, ?, 1, code, left(code, 2), code, ?, ?, now()
                    from unnest(?) with ordinality as regency (code, n)""",
                    prefix(programme),
                    programme.id(),
                    programme.rootAllocationId(),
                    LP3H * UNITS,
                    LP3H * UNITS,
                    REGENCIES.toArray(String[]::new));
            BulkSql.run(
                    connection,
                    """
                    insert into allocation (id, programme_id, parent_id, depth, lp3h, province_code, regency_code, allocated, available,
                                            created_at)
                    select (? || lpad(to_hex(((n - 1) * ? + lp3h)::int), 12, '0'))::uuid, ?,
                           (? || lpad(to_hex(1000000 + n), 12, '0'))::uuid, 2, '1164' || lpad(lp3h::text, 6, '0'), left(code, 2), code, ?, ?,
                           now()
                    from unnest(?) with ordinality as regency (code, n), generate_series(1, ?) as lp3h""",
                    prefix(programme),
                    LP3H,
                    programme.id(),
                    prefix(programme),
                    UNITS,
                    UNITS,
                    REGENCIES.toArray(String[]::new),
                    LP3H);
            BulkSql.run(
                    connection,
                    "update allocation set to_children = available, available = 0 where id = ?",
                    programme.rootAllocationId());
            connection.commit();
            connection.setAutoCommit(true);
            BulkSql.run(connection, "vacuum (analyze) allocation");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return programme;
    }

    private static String prefix(Programme programme) {
        return programme.id().toString().substring(0, 24);
    }
}
