package id.halal.proof.bench;

import id.halal.proof.client.Pause;
import id.halal.proof.stack.Stack;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;

/** Claims from the topic to their outcomes in the outbox. */
final class ClaimRun {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration SHORTEST_LOOK = Duration.ofMillis(20);
    private static final Duration LONGEST_LOOK = Duration.ofMillis(500);

    private final Stack stack;
    private final List<String> atWork;
    private final Submissions submissions;

    /** @param atWork the services that must have done all there is before a turn is over */
    ClaimRun(Stack stack, List<String> atWork) {
        this.stack = stack;
        this.atWork = atWork;
        this.submissions = new Submissions(stack);
    }

    /** @return claims a second, from the first submission on the topic to the last outcome, all sent at once */
    double rate(ClaimGround ground, int claims) {
        List<ProducerRecord<String, String>> records = submissions.to(ground, claims);
        long before = held(ground);
        long begin;
        try (Producer<String, String> producer = submissions.producer()) {
            begin = System.nanoTime();
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            producer.flush();
            Submissions.requireSent(sent);
        }
        awaitHeld(ground, before + claims);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Calm.await(stack, atWork);
        return claims / seconds;
    }

    /**
     * Sends at a steady rate, whatever comes back, and sees how long each claim takes from its submission to its outcome. Both moments are
     * of this machine's clock.
     *
     * @param rate claims a second
     * @return milliseconds, ascending
     */
    List<Double> latencies(ClaimGround ground, double rate, Duration time) {
        int claims = (int) (rate * time.toMillis() / 1000);
        List<ProducerRecord<String, String>> records = submissions.to(ground, claims);
        Map<UUID, Long> sentAtMicros = new HashMap<>();
        long before = held(ground);
        try (Producer<String, String> producer = submissions.producer()) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            long begin = System.nanoTime();
            for (int i = 0; i < claims; i++) {
                long wait = begin + (long) (i * 1e9 / rate) - System.nanoTime();
                if (wait > 1_000_000) {
                    Pause.of(Duration.ofNanos(wait));
                }
                sentAtMicros.put(UUID.fromString(records.get(i).key()), System.currentTimeMillis() * 1000);
                sent.add(producer.send(records.get(i)));
            }
            producer.flush();
            Submissions.requireSent(sent);
        }
        awaitHeld(ground, before + claims);
        List<Double> millis = new ArrayList<>();
        try (Connection connection = stack.asSuperuser("quota");
                PreparedStatement told = connection.prepareStatement("""
                        select application_id, (extract(epoch from settled_at) * 1000000)::bigint as micros from claim_request
                        where outcome = 'GRANTED' and application_id = any (?)""")) {
            told.setArray(
                    1, connection.createArrayOf("uuid", sentAtMicros.keySet().toArray()));
            try (ResultSet row = told.executeQuery()) {
                while (row.next()) {
                    long sent = Objects.requireNonNull(sentAtMicros.get(row.getObject(1, UUID.class)));
                    millis.add((row.getLong(2) - sent) / 1000.0);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Calm.await(stack, atWork);
        return millis.stream().sorted().toList();
    }

    /**
     * Grants and their events are written in one transaction, so a unit held is an outcome in the outbox. The sum over ten thousand nodes
     * takes its time from those who are measured: it is asked for seldom at first, more often towards the end.
     */
    private void awaitHeld(ClaimGround ground, long wanted) {
        long begin = System.nanoTime();
        try (Connection connection = stack.asSuperuser("quota")) {
            long first = held(connection, ground);
            long held = first;
            while (held < wanted) {
                long passed = System.nanoTime() - begin;
                if (passed > LIMIT.toNanos()) {
                    throw new IllegalStateException(
                            "after " + LIMIT + " only " + held + " of " + wanted + " units are held");
                }
                Pause.of(untilNextLook(passed, held - first, wanted - held));
                held = held(connection, ground);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A quarter of the time that is still needed at the rate so far. */
    static Duration untilNextLook(long passedNanos, long done, long toDo) {
        long quarter = done == 0 ? 0 : passedNanos / done * toDo / 4;
        return Duration.ofNanos(Math.clamp(quarter, SHORTEST_LOOK.toNanos(), LONGEST_LOOK.toNanos()));
    }

    private long held(ClaimGround ground) {
        try (Connection connection = stack.asSuperuser("quota")) {
            return held(connection, ground);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long held(Connection connection, ClaimGround ground) throws SQLException {
        try (PreparedStatement held =
                connection.prepareStatement("select sum(held) from allocation where programme_id = ?")) {
            held.setObject(1, ground.programme().id());
            try (ResultSet row = held.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
