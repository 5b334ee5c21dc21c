package id.halal.proof.extra;

import id.halal.proof.client.Pause;
import id.halal.proof.stack.Stack;
import id.halal.stack.config.StackConfig;
import id.halal.stack.process.Commands;
import id.halal.stack.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code deploy/nginx/halal.conf} as an operator would use it: TLS in front of the gateway of a running stack. */
@Needs(
        check = "the gateway behind nginx with deploy/nginx/halal.conf",
        programs = {"nginx", "openssl"})
@ExtendWith(ExtraStack.class)
class NginxTest {

    private static final Path FOLDER = Path.of("target/nginx").toAbsolutePath();
    private static final int PORT = 28_443;
    private static final int TOO_LARGE = 3 * 1024 * 1024;

    @Test
    void theConfigurationServesTheApiAndClosesWhatIsForOperators(Stack stack) throws Exception {
        Process nginx = start(stack);
        try (HttpClient client = HttpClient.newBuilder().sslContext(trustOwn()).build()) {
            Pause.until("nginx listens", Duration.ofSeconds(10), () -> !Ports.isFree(StackConfig.LOOPBACK, PORT));

            HttpResponse<String> console = get(client, "/");
            assertThat(console.statusCode()).isEqualTo(200);
            assertThat(console.body()).contains("Konsol Fasilitasi Halal");
            assertThat(console.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();

            assertThat(get(client, "/api/v1/regions?parent=64").body()).contains("Samarinda");
            assertThat(get(client, "/api/v1/programmes").statusCode()).isEqualTo(401);
            assertThat(get(client, "/api/v1/certificates/ID64110009000000011126")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(get(client, "/q/metrics").statusCode()).isEqualTo(404);
            assertThat(get(client, "/q").statusCode()).isEqualTo(404);

            HttpResponse<String> tooLarge = client.send(
                    HttpRequest.newBuilder(uri("/api/v1/businesses"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(new byte[TOO_LARGE]))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(tooLarge.statusCode()).isEqualTo(413);
            assertThat(tooLarge.headers().firstValue("Content-Type").orElseThrow())
                    .as("the gateway's problem, not nginx's page")
                    .startsWith("application/problem+json");
        } finally {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("https://localhost:" + PORT + path);
    }

    private static Process start(Stack stack) throws IOException {
        Files.createDirectories(FOLDER.resolve("temp"));
        Commands.require(
                "making a certificate",
                List.of(
                        Programs.path("openssl").toString(),
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "1",
                        "-subj",
                        "/CN=localhost",
                        "-addext",
                        "subjectAltName=DNS:localhost",
                        "-keyout",
                        "key.pem",
                        "-out",
                        "certificate.pem"),
                Map.of(),
                FOLDER,
                Duration.ofMinutes(1));
        String server = Files.readString(Path.of("../deploy/nginx/halal.conf"))
                .replace("GATEWAY;", URI.create(stack.gatewayUrl()).getAuthority() + ";")
                .replace("LISTEN ", "127.0.0.1:" + PORT + " ")
                .replace("SERVER_NAME", "localhost")
                .replace("CERTIFICATE;", FOLDER.resolve("certificate.pem") + ";")
                .replace("KEY;", FOLDER.resolve("key.pem") + ";");
        Files.writeString(FOLDER.resolve("halal.conf"), server);
        Files.writeString(FOLDER.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                    access_log off;
                    client_body_temp_path %1$s/temp/body;
                    proxy_temp_path %1$s/temp/proxy;
                    fastcgi_temp_path %1$s/temp/fastcgi;
                    uwsgi_temp_path %1$s/temp/uwsgi;
                    scgi_temp_path %1$s/temp/scgi;
                    include %1$s/halal.conf;
                }
                """.formatted(FOLDER));
        return new ProcessBuilder(
                        Programs.path("nginx").toString(),
                        "-p",
                        FOLDER.toString(),
                        "-e",
                        FOLDER.resolve("error.log").toString(),
                        "-c",
                        FOLDER.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("output.log").toFile())
                .start();
    }

    /** The certificate was made a moment ago; nobody else's is believed. */
    private static SSLContext trustOwn() throws IOException, GeneralSecurityException {
        KeyStore own = KeyStore.getInstance(KeyStore.getDefaultType());
        own.load(null, null);
        try (var in = Files.newInputStream(FOLDER.resolve("certificate.pem"))) {
            own.setCertificateEntry(
                    "own",
                    java.security.cert.CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(own);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
