package id.halal.application.document.inspect;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a photo says of itself.
 *
 * @param turned how to turn it, 1 to 8 as in the EXIF standard
 * @param takenAt when it was taken, as far as it tells
 * @param zoneStated whether it tells in which zone; without one the time was read as Jakarta's, up to two hours off
 * @param place where it was taken, as far as it tells
 */
public record PhotoFacts(
        int turned,
        @Nullable Instant takenAt,
        boolean zoneStated,
        @Nullable Place place) {

    /** Of a photo that tells nothing, and of what is no photo. */
    public static final PhotoFacts NONE = new PhotoFacts(1, null, false, null);

    /** Decimal degrees, north and east positive. Protected data: it must not reach a log, so it does not say itself. */
    public record Place(double latitude, double longitude) {
        @Override
        public String toString() {
            return "Place[…]";
        }
    }
}
