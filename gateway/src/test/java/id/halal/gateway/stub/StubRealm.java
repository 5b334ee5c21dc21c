package id.halal.gateway.stub;

import com.sun.net.httpserver.HttpServer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** An identity provider that can fall silent and change its key. */
public final class StubRealm implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger keyRequests = new AtomicInteger();
    private volatile RsaJsonWebKey key = newKey("key-1");
    private volatile boolean down;

    public StubRealm() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve(
                "/realms/halal/.well-known/openid-configuration",
                () -> "{\"issuer\":\"" + url() + "\",\"jwks_uri\":\"" + url() + "/protocol/openid-connect/certs\"}");
        serve("/realms/halal/protocol/openid-connect/certs", () -> {
            keyRequests.incrementAndGet();
            return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private interface Answer {
        String get();
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            byte[] body = answer.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(down ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/halal";
    }

    public int keyRequests() {
        return keyRequests.get();
    }

    public void setDown(boolean isDown) {
        down = isDown;
    }

    /** From now on only this key is published. */
    public void rotateTo(String keyId) {
        key = newKey(keyId);
    }

    public RsaJsonWebKey key() {
        return key;
    }

    /** A token the platform accepts. */
    public String token(String subject) {
        return token(subject, claims -> {});
    }

    /** A token with a flaw. */
    public String token(String subject, Consumer<JwtClaims> change) {
        return sign(
                key,
                AlgorithmIdentifiers.RSA_USING_SHA256,
                claims(subject, change).toJson());
    }

    public JwtClaims claims(String subject, Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(url());
        claims.setAudience("halal-api", "account");
        claims.setSubject(subject);
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() + 300));
        change.accept(claims);
        return claims;
    }

    public static String sign(JsonWebKey key, String algorithm, String payload) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(payload);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key instanceof RsaJsonWebKey pair ? pair.getPrivateKey() : key.getKey());
        signature.setAlgorithmHeaderValue(algorithm);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new AssertionError(e);
        }
    }

    public static RsaJsonWebKey newKey(String keyId) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(keyId);
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new AssertionError(e);
        }
    }

    /** The same key under another name, since making one takes its time. */
    public static RsaJsonWebKey newKeyNamed(RsaJsonWebKey key, String keyId) {
        RsaJsonWebKey renamed = new RsaJsonWebKey(key.getRsaPublicKey());
        renamed.setPrivateKey(key.getPrivateKey());
        renamed.setKeyId(keyId);
        return renamed;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
