package id.halal.stack.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FoldersTest {

    @TempDir
    private Path folder;

    @Test
    void isFilledOnceHoweverManyWantIt() throws Exception {
        AtomicInteger fills = new AtomicInteger();
        Path target = folder.resolve("cache").resolve("program-1");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Path>> wishes = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> Folders.installOnce(target, empty -> {
                        fills.incrementAndGet();
                        Files.writeString(empty.resolve("program"), "x");
                    })))
                    .toList();
            for (Future<Path> wish : wishes) {
                assertThat(wish.get().resolve("program")).hasContent("x");
            }
        }

        assertThat(fills).hasValue(1);
    }

    @Test
    void aFailedFillingLeavesNothingAndIsTriedAgain() throws IOException {
        Path target = folder.resolve("program-2");
        assertThatThrownBy(() -> Folders.installOnce(target, empty -> {
                    Files.writeString(empty.resolve("half"), "x");
                    throw new IOException("the disk is full");
                }))
                .hasMessageContaining("the disk is full");
        assertThat(target).doesNotExist();

        Folders.installOnce(target, empty -> Files.writeString(empty.resolve("whole"), "x"));

        try (var files = Files.list(target)) {
            assertThat(files).containsExactly(target.resolve("whole"));
        }
    }
}
