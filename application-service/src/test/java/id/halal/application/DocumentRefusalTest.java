package id.halal.application;

import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
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
import java.nio.file.Path;
import java.util.Arrays;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Bad documents: each refused by name, and nothing of them left behind. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class DocumentRefusalTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    private static final int HUNG_UP = -1;

    @Inject
    Inbox inbox;

    @TestHTTPResource("/")
    URI root;

    private Story story;
    private long contents;
    private String lastAnswer = "";

    @BeforeEach
    void aDraft() {
        story = new Story(inbox, "6472000350").businessKnown().drafted();
        contents = contents();
    }

    @Test
    void polyglotsAndPiecesAreNamed() {
        byte[] jpeg = Photos.jpeg(300, 200).bytes();
        byte[] png = Photos.png(60, 40).bytes();
        refused(new byte[0], 422, "DOCUMENT_EMPTY");
        refused(both(jpeg, Pdfs.plain()), 422, "DOCUMENT_TAIL");
        refused(both(png, "PK".getBytes(StandardCharsets.US_ASCII)), 422, "DOCUMENT_TAIL");
        refused(Arrays.copyOf(jpeg, jpeg.length / 2), 422, "DOCUMENT_CUT_OFF");
        refused(Arrays.copyOf(png, png.length - 20), 422, "DOCUMENT_CUT_OFF");
        refused("MZ, a program".getBytes(StandardCharsets.US_ASCII), 422, "DOCUMENT_TYPE");
        refused(Pdfs.with("<< /S /JavaScript /JS (x) >>"), 422, "PDF_ACTIVE");
        refused(Pdfs.with("<< /Encrypt 9 0 R >>"), 422, "PDF_ENCRYPTED");
        refused(new byte[2_097_153], 413, "DOCUMENT_TOO_LARGE");
        nothingIsLeft();
    }

    private void refused(byte[] content, int status, String code) {
        given().auth()
                .oauth2(story.companionToken())
                .contentType("application/octet-stream")
                .body(content)
                .put(story.path("/documents/" + Sha256.hex(content) + "?kind=OTHER"))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void aBodyInChunksIsCountedToo() throws Exception {
        assertThat(chunked(3_000_000)).isEqualTo(413);
        assertThat(chunked(6_000_000)).isEqualTo(413);
        assertThat(lastAnswer).contains("DOCUMENT_TOO_LARGE");
        // Beyond what is read at all, the connection may be gone before the sender hears of it.
        assertThat(chunked(20_000_000)).isIn(413, HUNG_UP);
        nothingIsLeft();
    }

    private int chunked(int length) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] content = new byte[length];
            HttpRequest request = HttpRequest.newBuilder(
                            root.resolve(story.path("/documents/" + Sha256.hex(content) + "?kind=OTHER")))
                    .header("Authorization", "Bearer " + story.companionToken())
                    .header("Content-Type", "image/jpeg")
                    .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content)))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            lastAnswer = answer.body();
            return answer.statusCode();
        } catch (IOException closed) {
            return HUNG_UP;
        }
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() throws IOException {
        Photos.Photo document = Photos.jpeg(300, 200);
        String path = story.path("/documents/" + document.sha256());
        try (Socket phone = new Socket(root.getHost(), root.getPort())) {
            OutputStream out = phone.getOutputStream();
            out.write(("PUT " + path
                            + "?kind=OTHER HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\nAuthorization: Bearer "
                            + story.companionToken() + "\r\nContent-Length: " + document.bytes().length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(document.bytes(), 0, document.bytes().length / 2);
            out.flush();
        }
        nothingIsLeft();
        // The phone comes back, and it is as if nothing had been.
        given().auth()
                .oauth2(story.companionToken())
                .contentType("image/jpeg")
                .body(document.bytes())
                .put(path + "?kind=OTHER")
                .then()
                .statusCode(201);
    }

    private void nothingIsLeft() {
        assertThat(DATABASE.count("select count(*) from document where application_id = ?", story.id))
                .isZero();
        assertThat(contents()).isEqualTo(contents);
        assertThat(ConfigProvider.getConfig()
                        .getValue("halal.document.folder", Path.class)
                        .resolve("incoming"))
                .isEmptyDirectory();
    }

    private static long contents() {
        return DATABASE.count("select count(*) from stored_content");
    }

    private static byte[] both(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
