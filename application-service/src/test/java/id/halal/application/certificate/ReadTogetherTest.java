package id.halal.application.certificate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@Timeout(30)
class ReadTogetherTest {

    private static final String FIRST = "first";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Set<String>> reads = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);

    @AfterEach
    void stop() {
        firstMayEnd.countDown();
        threads.shutdownNow();
    }

    @Test
    void aloneOneIsReadAlone() {
        ReadTogether<String> together = new ReadTogether<>(noting(keys -> Map.of("a", "A")));

        assertThat(together.find("a")).hasValue("A");
        assertThat(together.find("b")).isEmpty();
        assertThat(reads).containsExactly(Set.of("a"), Set.of("b"));
    }

    @Test
    void whoComesDuringAReadIsReadWithTheOthersAfterIt() throws Exception {
        ReadTogether<String> together = new ReadTogether<>(noting(ReadTogetherTest::upperCase));
        List<Future<Optional<String>>> asked = askDuringTheFirst(together, 20);
        firstMayEnd.countDown();

        for (int i = 0; i < 20; i++) {
            assertThat(asked.get(i).get()).hasValue("K" + i % 10);
        }
        assertThat(reads).hasSize(2);
        assertThat(reads.getLast()).as("twenty who ask for ten").hasSize(10);
    }

    @Test
    void aCrowdIsReadInParts() throws Exception {
        ReadTogether<String> together = new ReadTogether<>(noting(ReadTogetherTest::upperCase));
        List<Future<Optional<String>>> asked = askDuringTheFirst(together, ReadTogether.MOST + 1);
        firstMayEnd.countDown();

        for (Future<Optional<String>> one : asked) {
            assertThat(one.get()).isPresent();
        }
        assertThat(reads).hasSize(3);
    }

    @Test
    void aReadThatFailsFailsForAllItWasForAndForNobodyElse() throws Exception {
        ReadTogether<String> together = new ReadTogether<>(noting(keys -> {
            if (keys.contains("k3")) {
                throw new IllegalStateException("the database is gone");
            }
            return upperCase(keys);
        }));
        List<Future<Optional<String>>> asked = askDuringTheFirst(together, 5);
        firstMayEnd.countDown();

        for (Future<Optional<String>> one : asked) {
            assertThatThrownBy(one::get).hasRootCauseMessage("the database is gone");
        }
        assertThat(together.find("k4")).hasValue("K4");
    }

    @Test
    void notEvenAnErrorLeavesAnyoneWaiting() throws Exception {
        ReadTogether<String> together = new ReadTogether<>(noting(keys -> {
            if (keys.contains("k0")) {
                throw new AssertionError("out of everything");
            }
            return upperCase(keys);
        }));
        List<Future<Optional<String>>> asked = askDuringTheFirst(together, 3);
        firstMayEnd.countDown();

        for (Future<Optional<String>> one : asked) {
            assertThatThrownBy(one::get).isNotNull();
        }
        assertThat(together.find("k4")).hasValue("K4");
    }

    private List<Future<Optional<String>>> askDuringTheFirst(ReadTogether<String> together, int count) {
        threads.submit(() -> together.find(FIRST));
        await().until(() -> reads.size() == 1);
        List<Future<Optional<String>>> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String key = "k" + i % 10;
            asked.add(threads.submit(() -> together.find(key)));
        }
        await().until(() -> together.waiting() == count);
        return asked;
    }

    private Function<Set<String>, Map<String, String>> noting(Function<Set<String>, Map<String, String>> read) {
        return keys -> {
            reads.add(keys);
            if (keys.contains(FIRST)) {
                try {
                    firstMayEnd.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return read.apply(keys);
        };
    }

    private static Map<String, String> upperCase(Set<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> key.toUpperCase(java.util.Locale.ROOT)));
    }
}
