package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** When and where a photo says it was taken. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class PhotoFactsResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final DateTimeFormatter EXIF =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withZone(ZoneOffset.UTC);

    @Inject
    Inbox inbox;

    private static Photos.Photo photo(Instant taken, double latitude, double longitude) {
        return Photos.jpegWithExif(
                800,
                640,
                new ExifBlock(ByteOrder.BIG_ENDIAN)
                        .taken(EXIF.format(taken))
                        .offset("+00:00")
                        .at(latitude, longitude)
                        .bytes());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void timeIsShownAndThePlaceOnlyForAReason() {
        Story story = new Story(inbox, "6472000370").inVerification();
        Instant taken = now().minusSeconds(120);
        Photos.Photo photo = photo(taken, -0.502106, 117.153709);
        story.upload(photo)
                .then()
                .statusCode(201)
                .body("photo.takenAt", equalTo(taken.toString()))
                .body("photo.zoneStated", equalTo(true))
                .body("photo.placeKnown", equalTo(true))
                .body("photo.outsideProvince", equalTo(false));
        story.upload(photo).then().statusCode(200).body("photo.takenAt", equalTo(taken.toString()));

        String place = story.path("/documents/" + photo.sha256() + "/place");
        as(OFFICER).get(place).then().statusCode(422).body("code", equalTo("PURPOSE_MISSING"));
        as(OFFICER)
                .get(place + "?purpose=Pemeriksaan lokasi")
                .then()
                .statusCode(200)
                .body("latitude.toDouble()", closeTo(-0.502106, 1e-4))
                .body("longitude.toDouble()", closeTo(117.153709, 1e-4));
        as(id.halal.testkit.token.TestTokens.provinceOfficer("35"))
                .get(place + "?purpose=Ingin tahu")
                .then()
                .statusCode(404);
        as(story.owner()).get(place + "?purpose=Ingin tahu").then().statusCode(403);
        assertThat(DATABASE.count("select count(*) from protected_read where root_id = ?", story.id))
                .isEqualTo(1);

        byte[] kept =
                as(OFFICER).get(story.path("/documents/" + photo.sha256())).asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(DATABASE.rows("select * from photo_fact where application_id = ?", story.id)
                        .toString())
                .doesNotContain("117.15");
    }

    @Test
    void aPhotoFromElsewhereIsFlaggedAndTaken() {
        Story story = new Story(inbox, "6472000371").inVerification();
        story.upload(photo(now(), -7.25, 112.75)).then().statusCode(201).body("photo.outsideProvince", equalTo(true));
        story.upload(Photos.jpeg(700, 700))
                .then()
                .statusCode(201)
                .body("photo.takenAt", nullValue())
                .body("photo.placeKnown", equalTo(false));
    }

    @Test
    void aPhotoOfAnotherDayDoesNotProveAVisitWhicheverComesFirst() {
        Story story = new Story(inbox, "6472000372").inVerification();
        Instant now = now();
        Photos.Photo old = photo(now.minus(25, ChronoUnit.HOURS), -0.5, 117.1);
        story.putVisit(Story.visit(old.sha256(), now, now)).then().statusCode(200);
        story.upload(old).then().statusCode(201);
        story.verify().then().statusCode(422).body("code", equalTo("PHOTO_TIME_DISAGREES"));
        story.putVisit(Story.visit(old.sha256(), now, now.minusSeconds(1)))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("PHOTO_TIME_DISAGREES"));

        Photos.Photo fresh = photo(now.minus(23, ChronoUnit.HOURS), -0.5, 117.1);
        story.upload(fresh).then().statusCode(201);
        story.putVisit(Story.visit(fresh.sha256(), now, now)).then().statusCode(200);
        story.verify().then().statusCode(200);
    }
}
