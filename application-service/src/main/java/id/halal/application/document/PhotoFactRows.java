package id.halal.application.document;

import id.halal.application.document.inspect.PhotoFacts;
import id.halal.indonesia.Masks;
import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** The rows of what photos of visits said of themselves; where they were taken lies encrypted, with a key for each photo. */
@Singleton
class PhotoFactRows {

    private static final ProtectedField PLACE = ProtectedField.of("photo.place", value -> Masks.hidden());

    private final Sql sql;
    private final ProtectedData protectedData;
    private final ProvinceOutlines outlines;

    PhotoFactRows(Sql sql, ProtectedData protectedData, ProvinceOutlines outlines) {
        this.sql = sql;
        this.protectedData = protectedData;
        this.outlines = outlines;
    }

    PhotoFactsView keep(UUID application, String sha256, String provinceCode, PhotoFacts facts) {
        UUID id = Ids.next();
        PhotoFacts.Place place = facts.place();
        Boolean outside = place == null ? null : outlines.isOutside(provinceCode, place);
        sql.update("""
                insert into photo_fact (id, application_id, sha256, taken_at, zone_stated, place_known, outside_province)
                values (?, ?, ?, ?::timestamptz, ?, ?, ?::boolean)""", id, application, sha256, facts.takenAt(), facts.zoneStated(), place != null, outside);
        if (place != null) {
            protectedData.store(application, id, id, Map.of(PLACE, place.latitude() + "," + place.longitude()));
        }
        return new PhotoFactsView(facts.takenAt(), facts.zoneStated(), place != null, outside);
    }

    /** In full; exactly one audit row. */
    PhotoPlaceView reveal(UUID application, String sha256, @Nullable String purpose) {
        UUID id = sql.first(
                        "select id from photo_fact where application_id = ? and sha256 = ?",
                        row -> row.getObject("id", UUID.class),
                        application,
                        sha256)
                .orElseThrow(ProblemException::notFound);
        String text = protectedData.reveal(application, id, purpose, PLACE).get(PLACE);
        if (text == null) {
            return new PhotoPlaceView(null, null);
        }
        String[] parts = text.split(",", 2);
        return new PhotoPlaceView(Double.valueOf(parts[0]), Double.valueOf(parts[1]));
    }
}
