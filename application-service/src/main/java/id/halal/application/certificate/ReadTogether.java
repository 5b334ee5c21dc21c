package id.halal.application.certificate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers what many ask at the same moment by one read. Who comes while a read is under way waits for its end; then the first of those who
 * wait reads for all of them. Nobody waits for company, and nothing is remembered: each answer was read after it was asked for.
 *
 * @param <V> what is found under a key
 */
final class ReadTogether<V> {

    /** So that nobody's answer waits for a crowd. */
    static final int MOST = 64;

    private sealed interface Turn<V> {

        /** To read for all of these, oneself among them. */
        record Read<V>(List<Question<V>> together) implements Turn<V> {}

        record Found<V>(@Nullable V value) implements Turn<V> {}

        record Failed<V>(RuntimeException why) implements Turn<V> {}
    }

    private record Question<V>(String key, CompletableFuture<Turn<V>> turn) {}

    private final Function<Set<String>, Map<String, V>> read;
    private final Lock lock = new ReentrantLock();
    private final Deque<Question<V>> waiting = new ArrayDeque<>();
    private boolean reading;

    /** @param read what is found under these keys, which are never more than {@link #MOST} */
    ReadTogether(Function<Set<String>, Map<String, V>> read) {
        this.read = read;
    }

    /** @throws RuntimeException what the read failed with, to all it was for */
    Optional<V> find(String key) {
        Question<V> own = new Question<>(key, new CompletableFuture<>());
        Turn<V> turn =
                readsAtOnce(own) ? new Turn.Read<>(List.of(own)) : own.turn().join();
        return switch (turn) {
            case Turn.Found<V>(var value) -> Optional.ofNullable(value);
            case Turn.Failed<V>(var why) -> throw why;
            case Turn.Read<V>(var together) -> read(own, together);
        };
    }

    /** How many wait for the read that is under way. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean readsAtOnce(Question<V> own) {
        lock.lock();
        try {
            if (reading) {
                waiting.add(own);
                return false;
            }
            reading = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private Optional<V> read(Question<V> own, List<Question<V>> together) {
        Turn<V> otherwise = new Turn.Failed<>(new IllegalStateException("the read for others came to no end"));
        try {
            Map<String, V> found =
                    read.apply(together.stream().map(Question::key).collect(Collectors.toUnmodifiableSet()));
            together.forEach(question -> question.turn().complete(new Turn.Found<>(found.get(question.key()))));
            return Optional.ofNullable(found.get(own.key()));
        } catch (RuntimeException why) {
            otherwise = new Turn.Failed<>(why);
            throw why;
        } finally {
            for (Question<V> question : together) {
                question.turn().complete(otherwise);
            }
            handOn();
        }
    }

    private void handOn() {
        List<Question<V>> next = new ArrayList<>();
        lock.lock();
        try {
            while (next.size() < MOST && !waiting.isEmpty()) {
                next.add(waiting.removeFirst());
            }
            reading = !next.isEmpty();
        } finally {
            lock.unlock();
        }
        if (!next.isEmpty()) {
            next.getFirst().turn().complete(new Turn.Read<>(next));
        }
    }
}
