package id.halal.application.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import id.halal.application.content.HalalProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QrSealTest {

    private static final String CHECK = "https://halal.example.go.id/check/";
    private static final SealedFacts FACTS = facts("Keripik Bu Sari");

    @TempDir
    private Path folder;

    private record Config(Optional<Path> qrKeys, Optional<String> qrKey, boolean demo) implements SealConfig {

        @Override
        public Optional<Path> pdfKeystore() {
            return Optional.empty();
        }

        @Override
        public Optional<String> pdfPassword() {
            return Optional.empty();
        }

        @Override
        public URI checkUrl() {
            return URI.create(CHECK);
        }
    }

    @Test
    void whatAKeySignedVerifiesAfterItRetired() throws Exception {
        OctetKeyPair first =
                new OctetKeyPairGenerator(Curve.Ed25519).keyID("2026-1").generate();
        OctetKeyPair second =
                new OctetKeyPairGenerator(Curve.Ed25519).keyID("2027-1").generate();
        String old = url(file(new JWKSet(first)), "2026-1", FACTS).orElseThrow();

        Path rotated = file(new JWKSet(List.of(first.toPublicJWK(), second)));
        JWKSet published = keys(rotated, "2027-1").verifying();
        assertThat(verifies(old, published)).isTrue();
        String fresh = url(rotated, "2027-1", FACTS).orElseThrow();
        assertThat(verifies(fresh, published)).isTrue();
        assertThat(jws(fresh).getHeader().getKeyID()).isEqualTo("2027-1");
        assertThat(published.toString()).doesNotContain("\"d\"");
    }

    @Test
    void itFitsWhateverTheNameIs() throws Exception {
        for (String name :
                List.of("A", "Ñ漢字😀".repeat(200), "\"\\".repeat(300), "Warung Makan " + "Sederhana ".repeat(30))) {
            String url = new QrSeal(demo(), new Config(Optional.empty(), Optional.empty(), true), new ObjectMapper())
                    .url(facts(name))
                    .orElseThrow();
            assertThat(url.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(QrSeal.MAX_BYTES);
            assertThat(url).startsWith(CHECK + "#");
            assertThat(verifies(url, demo().verifying())).isTrue();
        }
    }

    @Test
    void everythingOnThePaperIsBound() {
        assertThat(FACTS.digest()).isEqualTo(facts("Keripik Bu Sari").digest()).hasSize(22);
        assertThat(FACTS.digest()).isNotEqualTo(facts("Keripik Bu Sri").digest());
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        QrKeys none = new QrKeys(new Config(Optional.empty(), Optional.empty(), false), List.of("prod"));
        assertThat(none.canSign()).isFalse();
        assertThat(none.sign("{}", null)).isEmpty();
        assertThat(none.verifying().getKeys()).isEmpty();
    }

    @Test
    void badKeysStopTheStartAndAreNotQuoted() throws Exception {
        OctetKeyPair key = new OctetKeyPairGenerator(Curve.Ed25519).keyID("k").generate();
        assertThatThrownBy(() -> keys(file(new JWKSet(key)), "other")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys(file(new JWKSet(key.toPublicJWK())), "k"))
                .isInstanceOf(IllegalStateException.class);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"keys\":[{\"d\":\"secret\"");
        assertThatThrownBy(() -> keys(broken, "k"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret")
                .hasNoCause();
        assertThatThrownBy(() -> new QrKeys(new Config(Optional.empty(), Optional.empty(), true), List.of("prod")))
                .hasMessageContaining("local");
    }

    private static SealedFacts facts(String name) {
        return new SealedFacts(
                "ID64119000000011126",
                name,
                LocalDate.of(2026, 11, 22),
                "certificate",
                true,
                List.of(HalalProduct.of("Keripik Pisang", "Bu Sari"), HalalProduct.of("Keripik Talas", null)));
    }

    private Path file(JWKSet keys) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "keys", ".json"), keys.toString(false));
    }

    private static QrKeys keys(Path file, String active) {
        return new QrKeys(new Config(Optional.of(file), Optional.of(active), false), List.of("prod"));
    }

    private static QrKeys demo() {
        return new QrKeys(new Config(Optional.empty(), Optional.empty(), true), List.of("test"));
    }

    private static Optional<String> url(Path file, String active, SealedFacts facts) {
        Config config = new Config(Optional.of(file), Optional.of(active), false);
        return new QrSeal(keys(file, active), config, new ObjectMapper()).url(facts);
    }

    private static JWSObject jws(String url) throws Exception {
        return JWSObject.parse(url.substring(url.indexOf('#') + 1));
    }

    private static boolean verifies(String url, JWKSet published) throws Exception {
        JWSObject signed = jws(url);
        @Nullable
        OctetKeyPair key =
                (OctetKeyPair) published.getKeyByKeyId(signed.getHeader().getKeyID());
        return key != null && signed.verify(new Ed25519Verifier(key));
    }
}
