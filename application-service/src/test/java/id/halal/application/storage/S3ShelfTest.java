package id.halal.application.storage;

import id.halal.platform.data.idempotency.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class S3ShelfTest {

    private record Settings(
            Optional<String> bucket,
            Optional<URI> endpoint,
            Optional<String> region,
            Optional<String> accessKey,
            Optional<String> secretKey)
            implements StorageConfig.S3 {
        @Override
        public boolean pathStyle() {
            return true;
        }
    }

    @TempDir
    Path folder;

    private S3Stub stub;

    @BeforeEach
    void aStore() throws IOException {
        stub = new S3Stub();
    }

    @AfterEach
    void noStore() {
        stub.close();
    }

    private S3Shelf shelf(String secret) {
        return S3Shelf.of(new Settings(
                Optional.of(S3Stub.BUCKET),
                Optional.of(stub.endpoint()),
                Optional.of(S3Stub.REGION),
                Optional.of(S3Stub.ACCESS_KEY),
                Optional.of(secret)));
    }

    @Test
    void everyRequestIsSignedAndTheBytesComeBack() throws IOException {
        S3Shelf shelf = shelf(S3Stub.SECRET_KEY);
        byte[] content = new byte[2_000_000];
        new Random(3).nextBytes(content);
        String sha256 = Sha256.hex(content);
        assertThat(shelf.has(sha256)).isFalse();
        assertThat(shelf.open(sha256)).isEmpty();

        shelf.put(sha256, Files.write(folder.resolve("spooled"), content));

        assertThat(stub.objects.get(sha256)).isEqualTo(content);
        assertThat(stub.checksums)
                .as("the store is told, in a signed header, what bytes to expect")
                .containsEntry(
                        sha256,
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)));
        assertThat(shelf.has(sha256)).isTrue();
        try (InputStream kept = shelf.open(sha256).orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
        shelf.delete(sha256);
        shelf.delete(sha256);
        assertThat(stub.objects).isEmpty();
    }

    @Test
    void aWrongKeyIsNotTakenForMissingBytes() {
        assertThatThrownBy(() -> shelf("another").has("ab".repeat(32)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
    }

    @Test
    void aFullStoreAndOneThatIsAwayAreToldApart() throws IOException {
        S3Shelf shelf = shelf(S3Stub.SECRET_KEY);
        Path file = Files.write(folder.resolve("spooled"), new byte[10]);
        stub.failing = 507;
        assertThatThrownBy(() -> shelf.put("ab".repeat(32), file)).isInstanceOf(Shelf.OutOfSpace.class);
        stub.close();
        assertThatThrownBy(() -> shelf.put("ab".repeat(32), file))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(Shelf.OutOfSpace.class);
    }

    @Test
    void aMissingSettingIsNamed() {
        Settings noKey =
                new Settings(Optional.of("b"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("s"));
        assertThatThrownBy(() -> S3Shelf.of(noKey)).hasMessageContaining("HALAL_DOCUMENT_S3_ACCESS_KEY");
    }
}
