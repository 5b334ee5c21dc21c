package id.halal.application.seal;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The keys of QR codes: one signs, all verify. A key is changed by adding a new one to the file and naming it; the old one stays in the
 * file, so that what it signed can be checked for as long as papers live.
 */
@Singleton
class QrKeys {

    static final String DEMO_KEY = "CONTOH";

    private static final List<String> DEMO_PROFILES = List.of("local", "test", "dev");

    private final @Nullable OctetKeyPair signing;
    private final JWKSet verifying;

    @Inject
    QrKeys(SealConfig config) {
        this(config, ConfigUtils.getProfiles());
    }

    QrKeys(SealConfig config, List<String> profiles) {
        if (config.demo() && profiles.stream().noneMatch(DEMO_PROFILES::contains)) {
            throw new IllegalStateException("halal.seal.demo is for the local profile only: anybody knows its keys");
        }
        if (config.qrKeys().isPresent()) {
            JWKSet keys = read(config.qrKeys().get());
            String name = config.qrKey()
                    .orElseThrow(() -> new IllegalStateException("halal.seal.qr-key must name the key in use"));
            signing = usable(keys, name);
            verifying = keys.toPublicJWKSet();
        } else if (config.demo()) {
            signing = demoKey();
            verifying = new JWKSet(signing).toPublicJWKSet();
        } else {
            signing = null;
            verifying = new JWKSet();
        }
    }

    boolean canSign() {
        return signing != null;
    }

    JWKSet verifying() {
        return verifying;
    }

    /** A compact JWS; empty without a key. */
    Optional<String> sign(String payload, @Nullable String type) {
        OctetKeyPair key = signing;
        if (key == null) {
            return Optional.empty();
        }
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.EdDSA).keyID(key.getKeyID());
        if (type != null) {
            header.type(new JOSEObjectType(type));
        }
        JWSObject signed = new JWSObject(header.build(), new Payload(payload));
        try {
            signed.sign(new Ed25519Signer(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with key " + key.getKeyID(), e);
        }
        return Optional.of(signed.serialize());
    }

    private static JWKSet read(Path file) {
        try {
            JWKSet keys = JWKSet.parse(Files.readString(file, StandardCharsets.UTF_8));
            for (JWK key : keys.getKeys()) {
                if (!(key instanceof OctetKeyPair pair)
                        || !Curve.Ed25519.equals(pair.getCurve())
                        || pair.getKeyID() == null) {
                    throw new IllegalStateException("halal.seal.qr-keys: every key must be Ed25519 and have a kid");
                }
            }
            return keys;
        } catch (IOException | ParseException unusable) {
            // Never the cause itself: it may quote the key.
            throw new IllegalStateException("halal.seal.qr-keys: " + file + " is no JWK Set that can be read", null);
        }
    }

    private static OctetKeyPair usable(JWKSet keys, String name) {
        if (!(keys.getKeyByKeyId(name) instanceof OctetKeyPair key) || !key.isPrivate()) {
            throw new IllegalStateException("halal.seal.qr-keys has no private key " + name);
        }
        return key;
    }

    /** From a seed that stands here for everybody to read. */
    private static OctetKeyPair demoKey() {
        byte[] seed = Arrays.copyOf("CONTOH: kunci ini bukan rahasia.".getBytes(StandardCharsets.UTF_8), 32);
        try {
            Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
            return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(pair.getPublicKey()))
                    .d(Base64URL.encode(pair.getPrivateKey()))
                    .keyID(DEMO_KEY)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no Ed25519", e);
        }
    }
}
