package id.halal.application.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a QR code says: the address of the page for everybody, and behind its {@code #} the signed facts. */
@Singleton
class QrSeal {

    /** More would be too fine a pattern for an old phone and a worn-out printer. */
    static final int MAX_BYTES = 500;

    private static final int NAME_LENGTH = 60;

    private final QrKeys keys;
    private final SealConfig config;
    private final ObjectMapper json;

    QrSeal(QrKeys keys, SealConfig config, ObjectMapper json) {
        this.keys = keys;
        this.config = config;
        this.json = json;
    }

    /** Empty without a key. The business name is cut so that all fits. */
    Optional<String> url(SealedFacts facts) {
        for (int length = NAME_LENGTH; length >= 0; length -= 5) {
            Optional<String> url = url(facts, length);
            if (url.isEmpty() || url.get().getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
                return url;
            }
        }
        throw new IllegalStateException("halal.seal.check-url leaves no room in a QR code");
    }

    private Optional<String> url(SealedFacts facts, int nameLength) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("n", facts.number());
        claims.put("b", cut(facts.businessName(), nameLength));
        claims.put("d", facts.issuedOn().toString());
        claims.put("h", facts.digest());
        claims.put("m", facts.mode());
        if (facts.example()) {
            claims.put("x", true);
        }
        try {
            return keys.sign(json.writeValueAsString(claims), null).map(jws -> config.checkUrl() + "#" + jws);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts that cannot be written as JSON", e);
        }
    }

    /** By whole characters, never half of one. */
    private static String cut(String name, int length) {
        return name.codePointCount(0, name.length()) <= length
                ? name
                : name.substring(0, name.offsetByCodePoints(0, length)).strip() + "…";
    }
}
