package id.halal.application;

import id.halal.application.sihalal.portal.ImportWork;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = SihalalStub.class, restrictToAnnotatedClass = false)
class SihalalImportTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String PATH = "/api/v1/sihalal-imports";

    @Inject
    Inbox inbox;

    @Inject
    ImportWork work;

    private static ValidatableResponse send(String token, String csv) {
        return as(token)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?fileName=portal.csv")
                .then();
    }

    private String done(String token, String csv) {
        String id = send(token, csv)
                .statusCode(202)
                .body("state", equalTo("RUNNING"))
                .extract()
                .path("id");
        work.work();
        return id;
    }

    private static ValidatableResponse list(String id) {
        return as(OFFICER).get(PATH + "/" + id).then().statusCode(200).body("state", equalTo("DONE"));
    }

    private Story numbered(String companion) {
        Story story = new Story(inbox, companion).verified();
        as(OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        return story;
    }

    @Test
    void theSameListTwiceChangesNothingAndBadLinesAreNamed() {
        Story one = numbered("6472000450");
        Story two = numbered("6472000451");
        String csv = "\uFEFFnomor_daftar;status;tanggal;catatan\r\n"
                + one.sihalalNumber() + ";OF74;2026-10-02;\"=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"\r\n"
                + two.sihalalNumber() + ";OF280;2026-10-02;'; drop table application; --\r\n"
                + "SH2026-9-9;OF74;2026-10-02;\r\n"
                + "=1+1;OF74;2026-10-02;\r\n"
                + one.sihalalNumber() + ";OF74;kemarin;\r\n"
                + one.sihalalNumber() + ";selesai;2026-10-02;\r\n"
                + two.sihalalNumber() + ";OF10;2026-10-01;\r\n";
        String first = done(OFFICER, csv);
        list(first)
                .body("rows", equalTo(7))
                .body("changed", equalTo(2))
                .body("wrong", equalTo(5))
                .body("pending", equalTo(0));
        as(OFFICER)
                .get(PATH + "/" + first + "/rows?state=WRONG")
                .then()
                .statusCode(200)
                .body("items.row", contains(4, 5, 6, 7, 8))
                .body("items.column", contains("nomor_daftar", "nomor_daftar", "tanggal", "status", "status"))
                .body(
                        "items.code",
                        contains(
                                "SIHALAL_IMPORT_NUMBER_UNKNOWN",
                                "SIHALAL_IMPORT_NUMBER_FORMAT",
                                "SIHALAL_IMPORT_DATE_FORMAT",
                                "SIHALAL_IMPORT_STATUS_FORMAT",
                                "SIHALAL_STATUS_OLDER"));
        assertThat(one.status()).isEqualTo("REGISTERED");
        assertThat(two.status()).isEqualTo("RETURNED");
        as(OFFICER)
                .get(one.path("/sihalal"))
                .then()
                .body("history.code", contains("OF74"))
                .body("history[0].source", equalTo("IMPORT"))
                .body("history[0].comment", equalTo("=HYPERLINK(\"http://x\";\"y\")"));

        long events = DATABASE.count("select count(*) from outbox where subject = ?", one.id);
        list(done(OFFICER, csv))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(2))
                .body("wrong", equalTo(5));
        as(OFFICER).get(one.path("/sihalal")).then().body("history.code", contains("OF74"));
        assertThat(DATABASE.count("select count(*) from outbox where subject = ?", one.id))
                .isEqualTo(events);
    }

    @Test
    void aListTouchesOnlyWhatItsSenderCould() {
        Story story = numbered("6472000452");
        String other = TestTokens.provinceOfficer("35");
        String csv = "nomor_daftar,status,tanggal\n" + story.sihalalNumber() + ",OF74,2026-10-02\n";
        String id = done(other, csv);
        as(other).get(PATH + "/" + id).then().statusCode(200).body("wrong", equalTo(1));
        as(OFFICER).get(PATH + "/" + id).then().statusCode(404);
        as(OFFICER).get(PATH + "/" + id + "/rows").then().statusCode(404);
        assertThat(story.status()).isEqualTo("VERIFIED");
        send(story.companionToken(), csv).statusCode(403);
        as(OFFICER).get(story.path("/sihalal")).then().body("history", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "'', SIHALAL_IMPORT_NO_ROWS",
        "'nomor_daftar,status', SIHALAL_IMPORT_COLUMN_MISSING",
        "'nomor_daftar,status,tanggal,status', SIHALAL_IMPORT_COLUMN_TWICE",
        "'nomor_daftar,status,tanggal', SIHALAL_IMPORT_NO_ROWS"
    })
    void whatIsNoListIsRefused(String csv, String code) {
        send(OFFICER, csv).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        as(OFFICER)
                .contentType("text/csv")
                .body(new byte[] {(byte) 0xC3, (byte) 0x28, 0})
                .post(PATH + "?fileName=portal.csv")
                .then()
                .statusCode(422)
                .body("code", equalTo("SIHALAL_IMPORT_NOT_CSV"));
        as(OFFICER)
                .contentType("text/csv")
                .body("x")
                .post(PATH + "?fileName=../x.csv")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("SIHALAL_IMPORT_FILE_NAME"));
    }
}
