package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.SECOND_OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = SihalalStub.class, restrictToAnnotatedClass = false)
class HandOverResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String PURPOSE = "?purpose=SIHALAL_HANDOVER";

    @Inject
    Inbox inbox;

    private static byte[] bytes(Story story, String path) {
        return as(OFFICER)
                .get(story.path(path))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static long readings(Story story, String purpose) {
        return DATABASE.count(
                "select count(*) from protected_read where root_id = ? and purpose = ? and row_id <> root_id",
                story.id,
                purpose);
    }

    @Test
    void papersThatCanBeMadeAreMadeAndTheOthersSayWhatIsMissing() {
        Story story = new Story(inbox, "6472000470").verified();
        as(story.owner())
                .get(story.path("/papers"))
                .then()
                .statusCode(200)
                .body("size()", equalTo(9))
                .body("find { it.kind == 'application-letter' }.ready", equalTo(true))
                .body("find { it.kind == 'verification-recommendation' }.ready", equalTo(true))
                .body("find { it.kind == 'supervisor-appointment' }.missing.code", hasItem("SUPERVISOR"))
                .body("find { it.kind == 'document-receipt' }.missing.code", hasItem("NATIONAL_MODE"));
        for (String kind : new String[] {
            "application-letter",
            "statement",
            "pledge",
            "ingredient-list",
            "process-description",
            "verification-recommendation"
        }) {
            byte[] paper = bytes(story, "/papers/" + kind);
            assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(bytes(story, "/papers/" + kind)).isEqualTo(paper);
            assertThat(IssuedPaperResourceTest.text(paper)).doesNotContain(story.id.toString());
        }
        assertThat(readings(story, "FILE_PAPER")).isEqualTo(12);
        assertThat(IssuedPaperResourceTest.text(bytes(story, "/papers/verification-recommendation")))
                .contains("Semua bahan sudah pasti kehalalannya")
                .doesNotContain("INGREDIENTS");
        as(OFFICER)
                .get(story.path("/papers/supervisor-appointment"))
                .then()
                .statusCode(409)
                .body("code", equalTo("FILE_PAPER_NOT_READY"))
                .body("missing", hasItem("SUPERVISOR"));
        as(OFFICER).get(story.path("/papers/passport")).then().statusCode(404);
        as(TestTokens.provinceOfficer("35"))
                .get(story.path("/papers/pledge"))
                .then()
                .statusCode(404);
        as(TestTokens.owner("someone")).get(story.path("/papers/pledge")).then().statusCode(404);
    }

    @Test
    void theDecreeAndTheManualNameTheSupervisor() {
        Story story = new Story(inbox, "6472000475").businessKnown().drafted();
        as(story.companionToken())
                .header("If-Match", story.etag())
                .contentType("application/merge-patch+json")
                .body(Map.of(
                        "nik", "6472014505900001",
                        "name", "Siti Aminah",
                        "phone", "081234567890",
                        "religion", "ISLAM",
                        "appointmentNumber", "001/SK-PH/2026",
                        "appointedOn", "2026-11-02",
                        "identityDocumentSha256", "a".repeat(64)))
                .patch(story.path("/sections/supervisor"))
                .then()
                .statusCode(200);
        assertThat(IssuedPaperResourceTest.text(bytes(story, "/papers/supervisor-appointment")))
                .contains("SURAT KEPUTUSAN", "001/SK-PH/2026", "Siti Aminah", "Kota Samarinda, 2 November 2026");
        assertThat(IssuedPaperResourceTest.text(bytes(story, "/papers/assurance-manual")))
                .contains("MANUAL SJPH", "Siti Aminah", "Pisang kepok", "Keripik Pisang");
    }

    @Test
    void onePageAndOnePackageForWhoTypesIt() throws IOException {
        Story story = new Story(inbox, "6472000471").verified();
        as(OFFICER).get(story.path("/hand-over")).then().statusCode(422).body("code", equalTo("PURPOSE_MISSING"));
        as(OFFICER)
                .get(story.path("/hand-over" + PURPOSE))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h2>1. Pelaku Usaha</h2>"))
                .body(containsString("6472014107850001"))
                .body(containsString("08123456789"))
                .body(containsString("Produk 1 Bahan"))
                .body(containsString("Bu Sari"));
        byte[] zip = bytes(story, "/hand-over/package" + PURPOSE);
        assertThat(bytes(story, "/hand-over/package" + PURPOSE)).isEqualTo(zip);
        assertThat(readings(story, "SIHALAL_HANDOVER")).isEqualTo(3);
        Map<String, byte[]> files = unzipped(zip);
        assertThat(files.keySet())
                .contains(
                        "00-isian.html",
                        "00-isian.csv",
                        "00-isian.txt",
                        "01-surat-permohonan.pdf",
                        "07-visit-photo.jpg")
                .allMatch(name -> name.matches("[a-z0-9_-]{1,70}\\.[a-z]{3,4}") && name.length() <= 77);
        assertThat(files.values()).allMatch(content -> content.length <= 2 * 1024 * 1024);
        assertThat(new String(files.getOrDefault("00-isian.csv", new byte[0]), StandardCharsets.UTF_8))
                .contains("'=Sari Contoh");
        assertThat(new String(files.getOrDefault("00-isian.txt", new byte[0]), StandardCharsets.UTF_8))
                .contains("Nama: =Sari Contoh")
                .contains("Produk 1 Nama: Keripik Pisang")
                .contains("Produk 1 Klasifikasi:")
                .contains("Produk 1 Foto:");

        as(story.owner()).get(story.path("/hand-over" + PURPOSE)).then().statusCode(403);
        as(TestTokens.provinceOfficer("35"))
                .get(story.path("/hand-over/package" + PURPOSE))
                .then()
                .statusCode(404);
        Story draft = new Story(inbox, "6472000472").businessKnown().drafted();
        as(OFFICER)
                .get(draft.path("/hand-over" + PURPOSE))
                .then()
                .statusCode(409)
                .body("code", equalTo("HAND_OVER_NOT_DUE"));
    }

    @Test
    void whatIsTooLargeForThePortalIsNamedOnThePageAndLeftOutOfThePackage() throws IOException {
        Story story = new Story(inbox, "6472000474").verified();
        DATABASE.update("update document set bytes = 2097153 where application_id = ?", story.id);
        String leftOut = "Tidak disertakan karena lebih dari 2 MB: 07-visit-photo.jpg";

        as(OFFICER)
                .get(story.path("/hand-over" + PURPOSE))
                .then()
                .statusCode(200)
                .body(containsString(leftOut));
        Map<String, byte[]> files = unzipped(bytes(story, "/hand-over/package" + PURPOSE));
        assertThat(files).doesNotContainKey("07-visit-photo.jpg").containsKey("01-surat-permohonan.pdf");
        assertThat(new String(files.getOrDefault("00-isian.html", new byte[0]), StandardCharsets.UTF_8))
                .contains(leftOut);
    }

    @Test
    void twoPeopleDoNotTypeTheSameFile() {
        Story story = new Story(inbox, "6472000473").verified();
        String mine = "items.find { it.applicationId == '" + story.id + "' }";
        String list = "/api/v1/hand-overs?limit=200";
        as(story.companionToken()).get(list).then().statusCode(200).body(mine + ".takenBy", nullValue());
        as(OFFICER).post(story.path("/hand-over/taking")).then().statusCode(200).body("takenBy", notNullValue());
        as(SECOND_OFFICER)
                .post(story.path("/hand-over/taking"))
                .then()
                .statusCode(409)
                .body("code", equalTo("HAND_OVER_TAKEN"))
                .body("takenBy", equalTo(TestTokens.subject("officer-64")));
        as(story.companionToken()).get(list).then().body(mine + ".takenBy", notNullValue());
        as(SECOND_OFFICER).delete(story.path("/hand-over/taking")).then().statusCode(204);
        as(OFFICER).delete(story.path("/hand-over/taking")).then().statusCode(204);
        as(SECOND_OFFICER).post(story.path("/hand-over/taking")).then().statusCode(200);
        as(OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        as(story.companionToken()).get(list).then().body("items.applicationId", not(hasItem(story.id.toString())));
        as(OFFICER)
                .post(story.path("/hand-over/taking"))
                .then()
                .statusCode(409)
                .body("code", equalTo("HAND_OVER_NOT_DUE"));
    }
}
