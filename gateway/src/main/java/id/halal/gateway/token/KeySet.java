package id.halal.gateway.token;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

import java.security.Key;
import java.security.PublicKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The identity provider's public keys at one moment, and the check made with them. */
final class KeySet {

    private final String issuer;
    private final Map<String, PublicKey> keys;
    private final JwtConsumer consumer;

    private KeySet(String issuer, Map<String, PublicKey> keys, String audience, Duration skew) {
        this.issuer = issuer;
        this.keys = Map.copyOf(keys);
        this.consumer = new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds((int) skew.toSeconds())
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                // Public key signatures only: with a symmetric one the public key would be the secret.
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_USING_SHA384,
                        AlgorithmIdentifiers.RSA_USING_SHA512,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setVerificationKeyResolver((signature, nesting) -> keyOf(signature.getKeyIdHeaderValue()))
                .build();
    }

    /** @throws JoseException when the document is not a JSON Web Key Set */
    static KeySet of(String issuer, String jwks, String audience, Duration skew) throws JoseException {
        Map<String, PublicKey> keys = new HashMap<>();
        for (JsonWebKey key : new JsonWebKeySet(jwks).getJsonWebKeys()) {
            boolean signs = key.getUse() == null || Use.SIGNATURE.equals(key.getUse());
            if (signs && key.getKeyId() != null && key instanceof PublicJsonWebKey pair) {
                keys.put(key.getKeyId(), pair.getPublicKey());
            }
        }
        return new KeySet(issuer, keys, audience, skew);
    }

    String issuer() {
        return issuer;
    }

    boolean holds(String keyId) {
        return keys.containsKey(keyId);
    }

    boolean isSameAs(KeySet other) {
        return issuer.equals(other.issuer) && keys.equals(other.keys);
    }

    /** @throws InvalidJwtException when signature, issuer, audience, expiry or form is wrong */
    JwtClaims verify(String token) throws InvalidJwtException {
        return consumer.processToClaims(token);
    }

    private Key keyOf(String keyId) throws UnresolvableKeyException {
        PublicKey key = keyId == null ? null : keys.get(keyId);
        if (key == null) {
            throw new UnresolvableKeyException("unknown key");
        }
        return key;
    }
}
