package id.halal.application.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The keys we sign with. Without them nothing is signed, and no paper bears a QR code. */
@ConfigMapping(prefix = "halal.seal")
interface SealConfig {

    /** A JWK Set (RFC 7517) of Ed25519 keys: the one in use with its private part, retired ones, best without it. */
    Optional<Path> qrKeys();

    /** The {@code kid} of the key in use. */
    Optional<String> qrKey();

    /** A PKCS #12 file with one key and its certificates. */
    Optional<Path> pdfKeystore();

    Optional<String> pdfPassword();

    /** Where the page for everybody lies; what is signed follows behind a {@code #}, which browsers keep to themselves. */
    @WithDefault("http://127.0.0.1:8080/check/")
    URI checkUrl();

    /** Keys anybody knows, marked CONTOH: for one's own machine only, refused elsewhere. */
    @WithDefault("false")
    boolean demo();
}
