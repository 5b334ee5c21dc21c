package id.halal.stack.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Both simulators on one port: {@code POST /oss/inqueryNIB}, {@code GET /sihalal/applications/{shNumber}},
 * {@code GET /sihalal/api/search/sertifikat}, {@code /control} to tell them how to behave, and {@code /control/questions} for what
 * SIHALAL was asked.
 */
public final class SimulatorServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILES = "/sihalal/applications/";
    private static final int MAX_PAGE = 100;

    private final SimulatorState state = new SimulatorState();
    private final SihalalRegister sihalal = new SihalalRegister(state);
    private final HttpServer server;

    /** @param port 0 for any free one */
    public SimulatorServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oss/inqueryNIB", at(SimulatorState.Simulated.OSS, "POST", this::inquiry));
        server.createContext(FILES, at(SimulatorState.Simulated.SIHALAL, "GET", this::application));
        server.createContext(
                "/sihalal/api/search/sertifikat", at(SimulatorState.Simulated.SIHALAL, "GET", this::certificates));
        server.createContext("/control", exchange -> answering(exchange, this::control));
        server.createContext(
                "/control/questions",
                exchange -> answering(exchange, _ -> Answer.ok(state.questions().views())));
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** An answer with its HTTP status. */
    private record Answer(int status, Object body) {

        static Answer ok(Object body) {
            return new Answer(200, body);
        }

        static Answer error(int status, String message) {
            return new Answer(status, Map.of("message", message));
        }
    }

    /** What an endpoint does. */
    @FunctionalInterface
    private interface Endpoint {
        Answer answer(HttpExchange exchange) throws IOException;
    }

    private HttpHandler at(SimulatorState.Simulated system, String method, Endpoint endpoint) {
        return exchange -> {
            SimulatorMode mode = state.mode(system);
            if (exchange.getHttpContext().getPath().equals(FILES)) {
                state.questions().heard(shNumber(exchange), mode);
            }
            switch (mode) {
                case DOWN -> {
                    // Closing without an answer is what a caller of a dead host's proxy sees.
                    exchange.close();
                    return;
                }
                case FAILING -> {
                    send(exchange, Answer.error(503, "Layanan sedang tidak tersedia"));
                    return;
                }
                case SLOW -> pause(state.slowness());
                case UP -> {}
            }
            if (exchange.getRequestMethod().equals(method)) {
                answering(exchange, endpoint);
            } else {
                send(exchange, Answer.error(405, "Only " + method));
            }
        };
    }

    private Answer inquiry(HttpExchange exchange) throws IOException {
        String nib = body(exchange).path("INQUERYNIB").path("nib").asText();
        return Answer.ok(Map.of("responinqueryNIB", OssRegister.inquiry(nib)));
    }

    private Answer application(HttpExchange exchange) {
        return sihalal.file(shNumber(exchange))
                .map(file -> Answer.ok(SihalalViews.file(file)))
                .orElseGet(() -> Answer.error(404, "Pengajuan tidak ditemukan"));
    }

    private static String shNumber(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Answer certificates(HttpExchange exchange) {
        Map<String, String> query = query(exchange);
        int size = Math.clamp(number(query.getOrDefault("size", ""), 10), 1, MAX_PAGE);
        int page = Math.max(1, number(query.getOrDefault("page", ""), 1));
        List<SihalalFile> found = sihalal.certificates(
                query.getOrDefault("nama_produk", ""),
                query.getOrDefault("nama_pelaku_usaha", ""),
                query.getOrDefault("no_sertifikat", ""));
        List<Map<String, Object>> datas = found.stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(SihalalViews::certificateOf)
                .toList();
        return Answer.ok(Map.of("data", Map.of("datas", datas, "total", found.size())));
    }

    /** GET tells how the systems behave; POST {@code {"oss": "slow", "slowMillis": 3000, "files": […]}} changes it. */
    private Answer control(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            JsonNode wish = body(exchange);
            for (SimulatorState.Simulated system : SimulatorState.Simulated.values()) {
                JsonNode label = wish.path(key(system));
                if (label.isMissingNode()) {
                    continue;
                }
                Optional<SimulatorMode> mode = SimulatorMode.of(label.asText());
                if (mode.isEmpty()) {
                    return Answer.error(400, key(system) + " must be up, down, slow or failing");
                }
                state.mode(system, mode.get());
            }
            if (wish.has("slowMillis")) {
                state.slowness(
                        Duration.ofMillis(Math.max(0, wish.path("slowMillis").asLong())));
            }
            for (JsonNode file : wish.path("files")) {
                Optional<String> fault = put(file);
                if (fault.isPresent()) {
                    return Answer.error(400, fault.get());
                }
            }
        }
        Map<String, Object> now = new LinkedHashMap<>();
        for (SimulatorState.Simulated system : SimulatorState.Simulated.values()) {
            now.put(key(system), state.mode(system).label());
        }
        now.put("slowMillis", state.slowness().toMillis());
        now.put("files", state.files().size());
        return Answer.ok(now);
    }

    private Optional<String> put(JsonNode file) {
        String shNumber = file.path("shNumber").asText();
        if (!SihalalRegister.SH_NUMBER.matcher(shNumber).matches()) {
            return Optional.of("shNumber must look like SH2026-1-1: " + shNumber);
        }
        @Nullable String certificate = file.path("certificateNumber").asText(null);
        try {
            @Nullable String date = file.path("certificateDate").asText(null);
            @Nullable LocalDate issuedOn = date == null ? null : LocalDate.parse(date);
            String status = file.path("status").asText("OF10");
            SihalalFile.Step step = new SihalalFile.Step(
                    status,
                    file.path("at")
                            .asText(Instant.now()
                                    .truncatedTo(ChronoUnit.SECONDS)
                                    .toString()),
                    file.path("comment").asText(null));
            state.files()
                    .compute(
                            shNumber,
                            (number, before) -> new SihalalFile(
                                    number,
                                    status,
                                    file.path("businessName").asText(""),
                                    file.path("productName").asText(""),
                                    certificate,
                                    issuedOn,
                                    before == null ? List.of(step) : before.followedBy(step)));
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("certificateDate must be a date such as 2026-11-22: " + e.getParsedString());
        }
    }

    private static String key(SimulatorState.Simulated system) {
        return system == SimulatorState.Simulated.OSS ? "oss" : "sihalal";
    }

    private static void answering(HttpExchange exchange, Endpoint endpoint) throws IOException {
        Answer answer;
        try {
            answer = endpoint.answer(exchange);
        } catch (JsonProcessingException _) {
            answer = Answer.error(400, "The body is not JSON");
        }
        send(exchange, answer);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer.body());
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return JSON.readTree(in);
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> values = new LinkedHashMap<>();
        @Nullable String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.put(
                            pair.substring(0, equals),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
        }
        return values;
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    private static void pause(Duration time) {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
