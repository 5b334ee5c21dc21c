package id.halal.gateway.proxy;

import id.halal.gateway.stub.Json;
import id.halal.gateway.stub.RawHttp;
import id.halal.gateway.stub.Stubs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(Stubs.class)
class BodyLimitResourceTest {

    private static final int LIMIT = 2560 * 1024;

    @TestHTTPResource
    URI gateway;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aBodyOfExactlyTheLimitPassesWithLength() throws Exception {
        assertThat(bytesSeen(HttpRequest.BodyPublishers.ofByteArray(new byte[LIMIT])))
                .isEqualTo(LIMIT);
    }

    @Test
    void aBodyOfExactlyTheLimitPassesChunked() throws Exception {
        assertThat(bytesSeen(chunked(LIMIT))).isEqualTo(LIMIT);
    }

    @Test
    void aLargerBodyIsA413AndReachesNobody() throws Exception {
        int before = Stubs.APPLICATION.requests();

        HttpResponse<String> answer = put(HttpRequest.BodyPublishers.ofByteArray(new byte[LIMIT + 1]));

        assertTooLarge(answer);
        assertThat(Stubs.APPLICATION.requests()).isEqualTo(before);
    }

    @Test
    void aLargerChunkedBodyIsA413() throws Exception {
        assertTooLarge(put(chunked(LIMIT + 1)));
    }

    @Test
    void aMuchLargerChunkedBodyIsA413() throws Exception {
        assertTooLarge(put(chunked(3 * LIMIT)));
    }

    /** Longer than any file people send here by mistake. */
    @Test
    void evenAFilmSentByMistakeMeetsA413() throws Exception {
        assertTooLarge(put(chunked(20 * LIMIT)));
    }

    /** It reads no answer while it sends 50 MB, and must still find it afterwards. */
    @Test
    void whoNeverStopsSendingIsToldAndThenCutOff() throws Exception {
        try (Socket endless = new Socket(gateway.getHost(), gateway.getPort())) {
            endless.setSoTimeout(10_000);
            OutputStream out = endless.getOutputStream();
            out.write("PUT /api/v1/applications/7 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (long sent = 0; sent < 20L * LIMIT; sent += 0x10000) {
                out.write(chunk);
            }
            String told = new String(endless.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(told).isEqualTo("HTTP/1.1 413");
            assertThatThrownBy(() -> {
                        for (long sent = 0; sent < 40L * LIMIT; sent += 0x10000) {
                            out.write(chunk);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void theServiceNeverSeesTheEndOfABodyThatIsTooLarge() throws Exception {
        boolean[] complete = new boolean[1];
        Stubs.APPLICATION.on("/api/v1/applications/upload", exchange -> {
            exchange.getRequestBody().readAllBytes();
            complete[0] = true;
        });

        assertTooLarge(client.send(
                HttpRequest.newBuilder(gateway.resolve("/api/v1/applications/upload"))
                        .POST(chunked(LIMIT + 1))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));

        assertThat(complete[0]).isFalse();
    }

    @Test
    void theConnectionGoesOnAfterARefusal() throws Exception {
        assertTooLarge(put(chunked(LIMIT + 1)));

        assertThat(bytesSeen(chunked(10))).isEqualTo(10);
    }

    @Test
    void whoAsksFirstIsToldToGoOn() {
        RawHttp.Answer first = RawHttp.send(gateway.getPort(), """
                PUT /api/v1/applications/7 HTTP/1.1
                Host: x
                Content-Length: 5
                Expect: 100-continue

                """);

        assertThat(first.status()).isEqualTo(100);
    }

    @Test
    void whoAsksFirstForTooMuchIsToldNo() {
        RawHttp.Answer first = RawHttp.send(gateway.getPort(), """
                PUT /api/v1/applications/7 HTTP/1.1
                Host: x
                Content-Length: 99999999
                Expect: 100-continue

                """);

        assertThat(first.status()).isEqualTo(413);
    }

    @Test
    void twoLengthsOfOneBodyAreRefused() {
        RawHttp.Answer answer = RawHttp.send(gateway.getPort(), """
                PUT /api/v1/applications/7 HTTP/1.1
                Host: x
                Content-Length: 5
                Transfer-Encoding: chunked

                a
                0123456789
                0

                """);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void headersHaveTheirLimitToo() {
        RawHttp.Answer answer = RawHttp.send(
                gateway.getPort(), "GET /api/v1/businesses HTTP/1.1\nHost: x\nX-Long: " + "x".repeat(20_000) + "\n\n");

        assertThat(answer.status()).isEqualTo(431);
    }

    @Test
    void soHasTheAddress() {
        RawHttp.Answer answer = RawHttp.send(
                gateway.getPort(), "GET /api/v1/businesses?x=" + "x".repeat(5_000) + " HTTP/1.1\nHost: x\n\n");

        assertThat(answer.status()).isEqualTo(414);
    }

    private int bytesSeen(HttpRequest.BodyPublisher body) throws Exception {
        HttpResponse<String> answer = put(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer.body()).path("bytes").asInt();
    }

    private HttpResponse<String> put(HttpRequest.BodyPublisher body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(gateway.resolve("/api/v1/applications/7"))
                        .PUT(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher chunked(int bytes) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Json.of(answer.body()).path("code").asText()).isEqualTo("BODY_TOO_LARGE");
    }
}
