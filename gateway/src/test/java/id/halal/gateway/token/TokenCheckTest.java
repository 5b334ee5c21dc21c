package id.halal.gateway.token;

import id.halal.gateway.stub.StubRealm;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TokenCheckTest {

    private static final TokenVerdict REFUSED = new TokenVerdict.Refused();
    private static final TokenVerdict UNDECIDED = new TokenVerdict.Undecided();

    private record Config(URI url, Duration refreshAtMostEvery, Duration retryEvery, Duration renewAfter)
            implements TokensConfig {

        @Override
        public Optional<URI> publicUrl() {
            return Optional.empty();
        }

        @Override
        public String audience() {
            return "halal-api";
        }

        @Override
        public Duration skew() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int remembered() {
            return 100;
        }
    }

    private final StubRealm realm = new StubRealm();
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient();
    private final TokenCheck tokens = check(Duration.ZERO, Duration.ofMinutes(10));

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        realm.close();
    }

    @Test
    void withoutHeaderThereIsNoToken() {
        assertThat(verdict(tokens, List.of())).isEqualTo(new TokenVerdict.Absent());
    }

    @Test
    void aGenuineTokenNamesItsSubject() {
        assertThat(check(realm.token("user-1"))).isEqualTo(new TokenVerdict.Genuine("user-1"));
        assertThat(verdict(tokens, List.of("bearer " + realm.token("user-2"))))
                .isEqualTo(new TokenVerdict.Genuine("user-2"));
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                flaw("expired", claims -> claims.setExpirationTime(NumericDate.fromSeconds(now() - 6))),
                flaw("without expiry", claims -> claims.unsetClaim("exp")),
                flaw("not yet valid", claims -> claims.setNotBefore(NumericDate.fromSeconds(now() + 60))),
                flaw("another issuer", claims -> claims.setIssuer("http://localhost:8180/realms/halal")),
                flaw("without issuer", claims -> claims.unsetClaim("iss")),
                flaw("another audience", claims -> claims.setAudience("account")),
                flaw("without audience", claims -> claims.unsetClaim("aud")),
                flaw("without subject", claims -> claims.unsetClaim("sub")));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aFlawedTokenIsRefused(String name, Consumer<JwtClaims> flaw) {
        assertThat(check(realm.token("user-1", flaw))).as(name).isEqualTo(REFUSED);
    }

    @Test
    void aTokenExpiredWithinTheDifferenceOfClocksStillPasses() {
        String token = realm.token("user-1", claims -> claims.setExpirationTime(NumericDate.fromSeconds(now() - 2)));

        assertThat(check(token)).isEqualTo(new TokenVerdict.Genuine("user-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer ",
                "Bearer x",
                "Bearer a.b.c",
                "Bearer a.b.c.d.e",
                "Basic dXNlcjpwYXNz",
                "",
                "Bearer eyJhbGciOiJub25lIiwia2lkIjoia2V5LTEifQ.e30."
            })
    void whatIsNoTokenIsRefused(String header) {
        assertThat(verdict(tokens, List.of(header))).isEqualTo(REFUSED);
    }

    @Test
    void twoHeadersAreRefused() {
        String good = "Bearer " + realm.token("user-1");

        assertThat(verdict(tokens, List.of(good, good))).isEqualTo(REFUSED);
    }

    @Test
    void aChangedPayloadIsRefused() {
        String[] parts = realm.token("user-1").split("\\.");
        String[] others = realm.token("user-2").split("\\.");

        assertThat(check(parts[0] + "." + others[1] + "." + parts[2])).isEqualTo(REFUSED);
    }

    @Test
    void aKeyOfTheSameNameFromElsewhereIsRefused() {
        RsaJsonWebKey forged = StubRealm.newKey("key-1");
        String claims = realm.claims("user-1", ours -> {}).toJson();

        assertThat(check(StubRealm.sign(forged, AlgorithmIdentifiers.RSA_USING_SHA256, claims)))
                .isEqualTo(REFUSED);
    }

    @Test
    void thePublicKeyIsNoSharedSecret() {
        OctetSequenceJsonWebKey secret = new OctetSequenceJsonWebKey(
                new HmacKey(realm.key().getPublicKey().getEncoded()));
        secret.setKeyId("key-1");
        String claims = realm.claims("user-1", ours -> {}).toJson();

        assertThat(check(StubRealm.sign(secret, AlgorithmIdentifiers.HMAC_SHA256, claims)))
                .isEqualTo(REFUSED);
    }

    @Test
    void goesOnWhileTheIdentityProviderIsDown() {
        check(realm.token("user-1"));
        realm.setDown(true);

        assertThat(check(realm.token("user-2"))).isEqualTo(new TokenVerdict.Genuine("user-2"));
    }

    @Test
    void nobodyCanSayAnythingWithoutKeys() {
        realm.setDown(true);

        assertThat(check(realm.token("user-1"))).isEqualTo(UNDECIDED);
    }

    @Test
    void recoversWhenTheIdentityProviderComesUp() {
        realm.setDown(true);
        check(realm.token("user-1"));
        realm.setDown(false);

        assertThat(check(realm.token("user-1"))).isEqualTo(new TokenVerdict.Genuine("user-1"));
    }

    @Test
    void learnsANewKeyWhenATokenNamesIt() {
        check(realm.token("user-1"));
        realm.rotateTo("key-2");

        assertThat(check(realm.token("user-1"))).isEqualTo(new TokenVerdict.Genuine("user-1"));
        assertThat(realm.keyRequests()).isEqualTo(2);
    }

    @Test
    void anUnknownKeyIsRefusedOnceTheIdentityProviderDeniesIt() {
        RsaJsonWebKey unknown = StubRealm.newKey("key-9");
        String token = StubRealm.sign(
                unknown,
                AlgorithmIdentifiers.RSA_USING_SHA256,
                realm.claims("user-1", ours -> {}).toJson());

        assertThat(check(token)).isEqualTo(REFUSED);
    }

    @Test
    void manyUnknownKeysAskTheIdentityProviderOnce() {
        TokenCheck patient = check(Duration.ofHours(1), Duration.ofMinutes(10));
        verdict(patient, List.of("Bearer " + realm.token("user-1")));

        for (int i = 0; i < 20; i++) {
            String token = StubRealm.sign(
                    StubRealm.newKeyNamed(realm.key(), "key-unknown-" + i),
                    AlgorithmIdentifiers.RSA_USING_SHA256,
                    realm.claims("user-1", ours -> {}).toJson());
            assertThat(verdict(patient, List.of("Bearer " + token))).isEqualTo(REFUSED);
        }

        assertThat(realm.keyRequests()).isEqualTo(1);
    }

    @Test
    void anUnknownKeyIsUndecidedWhileTheIdentityProviderIsDown() {
        check(realm.token("user-1"));
        realm.rotateTo("key-2");
        realm.setDown(true);

        assertThat(check(realm.token("user-1"))).isEqualTo(UNDECIDED);
    }

    @Test
    void aWithdrawnKeyGoesAfterAWhile() {
        TokenCheck renewing = check(Duration.ZERO, Duration.ZERO);
        String old = realm.token("user-1");
        verdict(renewing, List.of("Bearer " + old));
        realm.rotateTo("key-2");

        await().untilAsserted(() ->
                assertThat(verdict(renewing, List.of("Bearer " + old))).isEqualTo(REFUSED));
    }

    private TokenVerdict check(String token) {
        return verdict(tokens, List.of("Bearer " + token));
    }

    private static TokenVerdict verdict(TokenCheck check, List<String> headers) {
        try {
            return check.check(headers)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private TokenCheck check(Duration refreshAtMostEvery, Duration renewAfter) {
        TokensConfig config = new Config(URI.create(realm.url()), refreshAtMostEvery, Duration.ZERO, renewAfter);
        return new TokenCheck(new SigningKeys(config, client), config);
    }

    private static Arguments flaw(String name, Consumer<JwtClaims> change) {
        return Arguments.of(name, change);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
