package id.halal.application;

import id.halal.application.document.DocumentMoveJob;
import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class DocumentResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    @Inject
    DocumentMoveJob move;

    @Inject
    ContentStorage storage;

    private Story drafted(String companion) {
        return new Story(inbox, companion).businessKnown().drafted();
    }

    private static Response put(Story story, Photos.Photo document, String query) {
        return given().auth()
                .oauth2(story.companionToken())
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body(document.bytes())
                .put(story.path("/documents/" + document.sha256() + query));
    }

    @Test
    void sentAgainItIsTheSameDocument() {
        Story story = drafted("6472000340");
        Photos.Photo document = Photos.png(50, 40);
        Response first = put(story, document, "?kind=OTHER&name=Kemasan.png");
        first.then().statusCode(201).header("Location", notNullValue()).body("uploadedRole", equalTo("companion"));
        Response again = put(story, document, "?kind=OTHER&name=Kemasan.png");
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());

        put(story, document, "?kind=PLEDGE&name=Kemasan.png")
                .then()
                .statusCode(409)
                .body("code", equalTo("DOCUMENT_KEPT_OTHERWISE"))
                .body("kind", equalTo("OTHER"))
                .body("name", equalTo("Kemasan.png"));
        put(story, new Photos.Photo(Photos.png(50, 41).bytes(), document.sha256()), "?kind=OTHER&name=Kemasan.png")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_HASH_MISMATCH"));
        as(OFFICER).get(story.path("/documents")).then().body("sha256", contains(document.sha256()));
    }

    @Test
    void whatWasSentByMistakeIsTakenBackWhileTheFileIsWithTheBusiness() {
        Story story = new Story(inbox, "6472000386").businessKnown().drafted();
        Photos.Photo photo = Photos.jpeg(800, 640);
        put(story, photo, "?kind=PRODUCT_PHOTO").then().statusCode(201);
        put(story, photo, "?kind=INGREDIENT_EVIDENCE").then().statusCode(409);
        String path = story.path("/documents/" + photo.sha256());
        as(TestTokens.companion("6472000387")).delete(path).then().statusCode(404);
        as(OFFICER).delete(path).then().statusCode(403);

        as(story.companionToken()).delete(path).then().statusCode(204);
        as(story.companionToken()).get(path).then().statusCode(404);
        as(story.companionToken()).delete(path).then().statusCode(404);
        put(story, photo, "?kind=INGREDIENT_EVIDENCE").then().statusCode(201);
        as(OFFICER).get(story.path("/history")).then().body("items.action", hasItem("remove-document"));

        story.submitted();
        as(story.companionToken())
                .delete(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void manyAtOnceMakeOneDocument() throws Exception {
        Story story = drafted("6472000341");
        Photos.Photo document = Photos.jpeg(300, 300);
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService phones = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                answers.add(
                        phones.submit(() -> put(story, document, "?kind=OTHER").statusCode()));
            }
        }
        List<Integer> codes = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            codes.add(answer.get());
        }
        assertThat(codes).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(DATABASE.count("select count(*) from document where application_id = ?", story.id))
                .isEqualTo(1);
    }

    @Test
    void headTellsWhetherItIsThereAndLostBytesAreMended() throws IOException {
        Story story = drafted("6472000342");
        Photos.Photo document = Photos.png(60, 40);
        String path = story.path("/documents/" + document.sha256());
        as(story.companionToken()).head(path).then().statusCode(404);
        put(story, document, "?kind=OTHER").then().statusCode(201);
        Headers whole = as(story.companionToken()).get(path).headers();
        Headers told = as(story.companionToken())
                .head(path)
                .then()
                .statusCode(200)
                .extract()
                .headers();
        assertThat(told.asList()).containsExactlyInAnyOrderElementsOf(whole.asList());

        Files.delete(file(content(story)));
        as(story.companionToken()).head(path).then().statusCode(404);
        as(OFFICER)
                .get(path)
                .then()
                .statusCode(500)
                .body("code", equalTo("CONTENT_MISSING"))
                .body("traceId", notNullValue());
        put(story, document, "?kind=OTHER").then().statusCode(200);
        as(OFFICER).get(path).then().statusCode(200);
    }

    @Test
    void servedToBeSavedAndNeverRun() {
        Story story = drafted("6472000343");
        Photos.Photo document = Photos.png(70, 40);
        put(story, document, "?kind=OTHER&name=Daftar bahan – Bu Sari.html")
                .then()
                .statusCode(201);
        Response served = as(OFFICER).get(story.path("/documents/" + document.sha256()));
        served.then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Daftar bahan _ Bu Sari.html.png\";"
                                + " filename*=UTF-8''Daftar%20bahan%20%E2%80%93%20Bu%20Sari.html.png")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-cache")
                .header("ETag", '"' + Sha256.hex(served.asByteArray()) + '"');
        as(OFFICER)
                .header("If-None-Match", served.getHeader("ETag"))
                .get(story.path("/documents/" + document.sha256()))
                .then()
                .statusCode(304);
        as(TestTokens.provinceOfficer("35"))
                .get(story.path("/documents/" + document.sha256()))
                .then()
                .statusCode(404);
    }

    @Test
    void whatLayInTheDatabaseIsReadThereAndMovesWithoutLoss() {
        Story story = drafted("6472000344");
        Photos.Photo document = Photos.png(80, 40);
        put(story, document, "?kind=OTHER").then().statusCode(201);
        String content = content(story);
        byte[] bytes = storage.read(content);
        // As an older version left it.
        DATABASE.update("update document set content_sha256 = null where application_id = ?", story.id);
        DATABASE.update("insert into document_content values (?, ?, ?)", story.id, document.sha256(), bytes);
        DATABASE.update("update stored_content set stored_at = now() - interval '2 days' where sha256 = ?", content);
        String path = story.path("/documents/" + document.sha256());
        assertThat(as(OFFICER).get(path).asByteArray()).isEqualTo(bytes);

        move.move();

        assertThat(DATABASE.count("select count(*) from document_content where application_id = ?", story.id))
                .isZero();
        assertThat(content(story)).isEqualTo(content);
        assertThat(as(OFFICER).get(path).asByteArray()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..%2Fetc%2Fpasswd", "C%3A%5Ctemp%5Ca.png", ".htaccess", "%20a.png", "a%22.png"})
    void aNameWithTricksIsRefused(String name) {
        named(name).then().statusCode(422).body("code", equalTo("DOCUMENT_NAME_FORMAT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00.png", "foto%E2%80%AEgnp.exe", "baris%0Abaru.png", "nol%E2%80%8Blebar.png"})
    void aNameNobodyCanReadIsRefused(String name) {
        named(name)
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors.pointer", contains("?name"));
    }

    private Response named(String name) {
        Story story = drafted("6472000345");
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(story.companionToken())
                .header("Accept-Language", "en")
                .contentType("image/png")
                .body(Photos.png(10, 10).bytes())
                .put(story.path("/documents/" + "0".repeat(64) + "?kind=OTHER&name=" + name));
    }

    private static String content(Story story) {
        return String.valueOf(DATABASE.rows("select content_sha256 from document where application_id = ?", story.id)
                .getFirst()
                .get("content_sha256"));
    }

    private static Path file(String sha256) {
        return ConfigProvider.getConfig()
                .getValue("halal.document.folder", Path.class)
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
