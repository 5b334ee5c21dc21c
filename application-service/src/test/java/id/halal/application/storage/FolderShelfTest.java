package id.halal.application.storage;

import id.halal.platform.data.idempotency.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FolderShelfTest {

    @TempDir
    Path parent;

    private Path folder;
    private FolderShelf shelf;
    private Spool spool;

    @BeforeEach
    void aFolderThatIsNotThereYet() throws IOException {
        folder = parent.resolve("some/documents");
        shelf = new FolderShelf(folder);
        spool = new Spool(folder, 0);
        spool.prepare();
    }

    @Test
    void bytesLieUnderTheirHashForNobodyElseToRead() throws IOException {
        String sha256 = put(spool, shelf, "isi dokumen".getBytes(StandardCharsets.UTF_8));

        assertThat(sha256).isEqualTo(Sha256.hex("isi dokumen".getBytes(StandardCharsets.UTF_8)));
        Path place = folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        assertThat(place).hasContent("isi dokumen");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(shelf.has(sha256)).isTrue();
        shelf.delete(sha256);
        shelf.delete(sha256);
        assertThat(shelf.has(sha256)).isFalse();
        assertThat(shelf.open(sha256)).isEmpty();
    }

    @Test
    void replicasThatStoreTheSameAtOnceDoNotDisturbEachOther() throws Exception {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);
        List<Future<String>> stored = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 24; i++) {
                // Each writer is a replica of its own on the same folder.
                stored.add(writers.submit(() -> put(new Spool(folder, 0), new FolderShelf(folder), content)));
            }
        }
        String sha256 = stored.getFirst().get();
        for (Future<String> one : stored) {
            assertThat(one.get()).isEqualTo(sha256);
        }
        try (InputStream kept = shelf.open(sha256).orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
        assertThat(files()).containsExactly(sha256);
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the phone is gone");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> spool.take(broken)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFullVolumeIsNoticedBeforeAnythingIsWritten() {
        Spool full = new Spool(folder, Long.MAX_VALUE);
        assertThatThrownBy(() -> full.take(new ByteArrayInputStream(new byte[10])))
                .isInstanceOf(Shelf.OutOfSpace.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatAKilledWriterBeganIsSweptByAge() throws IOException {
        Path begun = folder.resolve("incoming/begun");
        Files.writeString(begun, "half");
        spool.sweep(Instant.now().minusSeconds(3600));
        assertThat(files()).containsExactly("begun");
        Files.setLastModifiedTime(begun, FileTime.from(Instant.now().minusSeconds(7200)));
        spool.sweep(Instant.now().minusSeconds(3600));
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAtOnce() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> new Spool(file.resolve("documents"), 0).prepare())
                .isInstanceOf(IOException.class);
    }

    private static String put(Spool spool, FolderShelf shelf, byte[] content) throws IOException {
        try (Spool.Spooled spooled = spool.take(new ByteArrayInputStream(content))) {
            shelf.put(spooled.sha256(), spooled.file());
            return spooled.sha256();
        }
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
