package id.halal.application.storage;

import id.halal.application.BusinessServiceStub;
import id.halal.platform.web.problem.ProblemException;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class ContentStorageTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final Random RANDOM = new Random();

    @Inject
    ContentStorage storage;

    @Inject
    ContentSweepJob sweep;

    @Inject
    ContentRegisterWorker register;

    @Inject
    Shelf shelf;

    @Inject
    Spool spool;

    @Inject
    StorageConfig config;

    @Inject
    MeterRegistry meters;

    @Test
    void whatIsStoredIsReadAgain() throws IOException {
        byte[] large = random(5_000_000);
        ContentStorage.Kept kept = storage.put(new ByteArrayInputStream(large));
        assertThat(kept.bytes()).isEqualTo(5_000_000);
        assertThat(storage.put(large)).isEqualTo(kept);
        assertThat(storage.exists(kept.sha256())).isTrue();
        assertThat(storage.read(kept.sha256())).isEqualTo(large);
        try (InputStream stream = storage.open(kept.sha256())) {
            assertThat(stream.readAllBytes()).isEqualTo(large);
        }
        assertThatThrownBy(() -> storage.exists("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The process was killed after the bytes were stored and before its row was written. */
    @Test
    void bytesThatNoRowRefersToAreSweptAfterADayAndNotBefore() {
        String orphan = storage.put(random(100)).sha256();
        sweep.sweep();
        assertThat(storage.exists(orphan)).isTrue();

        aged(orphan);
        sweep.sweep();
        assertThat(storage.exists(orphan)).isFalse();
        assertThat(rows(orphan)).isZero();
    }

    @Test
    void whateverTableRefersToBytesKeepsThem() {
        DATABASE.update("create table keeper (sha256 text references stored_content (sha256))");
        try {
            DATABASE.update("create index keeper_sha256 on keeper (sha256)");
            DATABASE.update("call halal_guard('keeper')");
            String kept = storage.put(random(100)).sha256();
            String orphan = storage.put(random(100)).sha256();
            DATABASE.update("insert into keeper values (?)", kept);
            aged(kept);
            aged(orphan);
            sweep.sweep();
            assertThat(storage.exists(kept)).isTrue();
            assertThat(storage.exists(orphan)).isFalse();
            // Also when the row came between looking for orphans and taking them away.
            assertThatThrownBy(() -> register.forget(kept, config.orphanAge(), () -> delete(kept)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(storage.exists(kept)).isTrue();
        } finally {
            DATABASE.update("drop table keeper");
        }
    }

    @Test
    void storedAgainItIsYoungAgain() {
        byte[] content = random(100);
        String sha256 = storage.put(content).sha256();
        aged(sha256);
        storage.put(content);
        sweep.sweep();
        assertThat(storage.exists(sha256)).isTrue();
    }

    @Test
    void lostAndDamagedBytesAreToldAndCounted() throws IOException {
        byte[] content = random(100);
        String sha256 = storage.put(content).sha256();
        double before = counted("CONTENT_MISSING");
        shelf.delete(sha256);
        refused(() -> storage.read(sha256), StorageProblem.CONTENT_MISSING);
        assertThat(counted("CONTENT_MISSING")).isEqualTo(before + 1);

        assertThat(storage.put(content).sha256()).isEqualTo(sha256);
        assertThat(storage.read(sha256)).isEqualTo(content);
        Files.write(
                config.folder()
                        .resolve(sha256.substring(0, 2))
                        .resolve(sha256.substring(2, 4))
                        .resolve(sha256),
                random(100));
        refused(() -> storage.read(sha256), StorageProblem.CONTENT_DAMAGED);
    }

    @Test
    void aFullOrBrokenStorageKeepsNothing() {
        byte[] content = random(100);
        ContentStorage full = new ContentStorage(shelf, new Spool(config.folder(), Long.MAX_VALUE), register, meters);
        refused(() -> full.put(content), StorageProblem.STORAGE_FULL);
        Shelf broken = new FolderShelf(config.folder()) {
            @Override
            public void put(String sha256, java.nio.file.Path file) throws IOException {
                throw new IOException("Input/output error");
            }
        };
        ContentStorage away = new ContentStorage(broken, spool, register, meters);
        refused(() -> away.put(content), StorageProblem.STORAGE_UNAVAILABLE);
        assertThat(storage.exists(id.halal.platform.data.idempotency.Sha256.hex(content)))
                .isFalse();
        assertThat(config.folder().resolve("incoming")).isEmptyDirectory();
    }

    private void delete(String sha256) {
        try {
            shelf.delete(sha256);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private double counted(String problem) {
        return meters.get("halal.document.storage.problems")
                .tag("problem", problem)
                .counter()
                .count();
    }

    private static void aged(String sha256) {
        DATABASE.update("update stored_content set stored_at = now() - interval '25 hours' where sha256 = ?", sha256);
    }

    private static long rows(String sha256) {
        return DATABASE.count("select count(*) from stored_content where sha256 = ?", sha256);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static void refused(Runnable what, StorageProblem problem) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(problem));
    }
}
