package id.halal.platform.data.protect;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The keys that wrap data keys, by version, and the key of the blind indexes. Given by the installation
 * ({@code halal.master-keys=1:<base64>,2:<base64>}, {@code halal.index-key=<base64>}, 32 bytes each); without them a service does not
 * start. New data keys are wrapped with the highest version; older ones stay readable.
 */
@Singleton
class MasterKeys {

    private static final int KEY_BYTES = 32;

    private final NavigableMap<Integer, AesGcmJce> byVersion = new TreeMap<>();
    private final SecretKeySpec indexKey;

    @Inject
    MasterKeys(
            @ConfigProperty(name = "halal.master-keys") String masterKeys,
            @ConfigProperty(name = "halal.index-key") String indexKey) {
        try {
            for (String entry : masterKeys.split(",", -1)) {
                String[] parts = entry.strip().split(":", 2);
                byVersion.put(Integer.parseInt(parts[0]), new AesGcmJce(key(parts[1])));
            }
        } catch (GeneralSecurityException | RuntimeException unusable) {
            // Never the value itself: it would reach the log.
            throw new IllegalStateException("halal.master-keys must be <version>:<base64 of 32 bytes>[,…]", null);
        }
        this.indexKey = new SecretKeySpec(key(indexKey), "HmacSHA256");
    }

    int currentVersion() {
        return byVersion.lastKey();
    }

    byte[] wrap(UUID person, byte[] dataKey) {
        return seal(byVersion.lastEntry().getValue(), person, dataKey);
    }

    byte[] unwrap(UUID person, int version, byte[] wrapped) {
        AesGcmJce master = byVersion.get(version);
        if (master == null) {
            throw new IllegalStateException("no master key of version " + version);
        }
        try {
            return master.decrypt(wrapped, binding(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key was tampered with, or belongs to another person", e);
        }
    }

    byte[] digest(String field, String normalised) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            mac.update(field.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] seal(AesGcmJce master, UUID person, byte[] dataKey) {
        try {
            return master.encrypt(dataKey, binding(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot wrap a data key", e);
        }
    }

    private static byte[] binding(UUID person) {
        return ("person_key|wrapped|" + person).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] key(String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("a key must be 32 bytes long");
        }
        return key;
    }
}
