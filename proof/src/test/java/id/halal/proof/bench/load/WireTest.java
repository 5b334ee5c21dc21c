package id.halal.proof.bench.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WireTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String told = exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(body, StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            answer(exchange, 201, told.getBytes(StandardCharsets.UTF_8), false);
        });
        server.createContext("/long", exchange -> answer(exchange, 200, new byte[70_000], true));
        server.createContext("/none", exchange -> answer(exchange, 404, new byte[0], false));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersComeOneAfterTheOtherOverOneConnection() throws IOException {
        try (Wire wire = Wire.to(server.getAddress().getPort())) {
            Wire.Answer echo =
                    wire.exchange(WireRequest.post("/echo").as("token").bytes("{\"nama\":\"Keripik é\"}"));
            assertThat(echo.expect(201).header("etag")).hasValue("\"7\"");
            assertThat(new String(echo.body(), StandardCharsets.UTF_8))
                    .isEqualTo("POST Bearer token {\"nama\":\"Keripik é\"}");
            assertThat(wire.exchange(WireRequest.get("/long").bytes()).body()).hasSize(70_000);
            assertThat(wire.exchange(WireRequest.get("/none").as(null).bytes()).status())
                    .isEqualTo(404);
            assertThat(wire.exchange(WireRequest.get("/echo").bytes()).status()).isEqualTo(201);
        }
    }

    @Test
    void anotherStatusIsToldWithItsAnswer() throws IOException {
        try (Wire wire = Wire.to(server.getAddress().getPort())) {
            Wire.Answer echo = wire.exchange(WireRequest.post("/echo").bytes("why"));
            assertThatThrownBy(() -> echo.expect(202))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("answered 201 instead of 202: POST null why");
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body, boolean chunked) throws IOException {
        exchange.sendResponseHeaders(status, chunked ? 0 : body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
