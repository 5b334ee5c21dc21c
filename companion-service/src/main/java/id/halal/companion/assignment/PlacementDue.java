package id.halal.companion.assignment;

import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** A file (subject: the application) needs its next companion: the last one declined, or somebody has become free to work. */
@Singleton
class PlacementDue implements DueHandler {

    static final String KIND = "assignment-placement";

    private final PlaceFile placeFile;

    PlacementDue(PlaceFile placeFile) {
        this.placeFile = placeFile;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        placeFile.offerNext(subject);
    }
}
