package id.halal.application.document.inspect;

import id.halal.indonesia.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import java.nio.BufferUnderflowException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads when, where and which way up a photo was taken. Phones write EXIF in many ways and strangers in any: whatever cannot be
 * understood counts as not said, each fact for itself.
 */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int GPS_DIRECTORY = 0x8825;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int OFFSET_TIME_ORIGINAL = 0x9011;
    private static final int GPS_LATITUDE_REF = 1;
    private static final int GPS_LATITUDE = 2;
    private static final int GPS_LONGITUDE_REF = 3;
    private static final int GPS_LONGITUDE = 4;
    private static final int GPS_TIME = 7;
    private static final int GPS_DATE = 0x1D;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu:MM:dd");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Tiff tiff;
    private final Map<Integer, Integer> root;

    private Exif(Tiff tiff) {
        this.tiff = tiff;
        this.root = tiff.first();
    }

    /** @param from where the TIFF header is */
    static PhotoFacts read(byte[] content, int from, int length) {
        @Nullable Exif exif = orNull(() -> new Exif(new Tiff(content, from, length)));
        return exif == null ? PhotoFacts.NONE : exif.facts();
    }

    private PhotoFacts facts() {
        int turned = or(1, () -> tiff.number(entry(root, ORIENTATION)));
        Map<Integer, Integer> photo = or(Map.of(), () -> tiff.directory(tiff.number(entry(root, EXIF_DIRECTORY))));
        Map<Integer, Integer> gps = or(Map.of(), () -> tiff.directory(tiff.number(entry(root, GPS_DIRECTORY))));
        @Nullable
        LocalDateTime local = orNull(() -> LocalDateTime.parse(tiff.text(entry(photo, DATE_TIME_ORIGINAL)), TIME));
        @Nullable ZoneOffset offset = orNull(() -> ZoneOffset.of(tiff.text(entry(photo, OFFSET_TIME_ORIGINAL))));
        @Nullable Instant satellite = orNull(() -> satelliteTime(gps));
        @Nullable Instant taken = satellite;
        if (local != null) {
            taken = offset == null ? local.atZone(WorkingCalendar.BUSINESS_ZONE).toInstant() : local.toInstant(offset);
            // A camera that names no zone often has the satellites' time beside its own.
            if (offset == null && satellite != null) {
                taken = satellite;
            }
        }
        return new PhotoFacts(
                turned >= 1 && turned <= 8 ? turned : 1,
                credible(taken),
                satellite != null || offset != null,
                orNull(() -> place(gps)));
    }

    private Instant satelliteTime(Map<Integer, Integer> gps) {
        LocalDate date = LocalDate.parse(tiff.text(entry(gps, GPS_DATE)), DATE);
        double[] time = tiff.three(entry(gps, GPS_TIME));
        return date.atTime(LocalTime.of((int) time[0], (int) time[1], (int) time[2]))
                .toInstant(ZoneOffset.UTC);
    }

    private PhotoFacts.@Nullable Place place(Map<Integer, Integer> gps) {
        double latitude = degrees(gps, GPS_LATITUDE, GPS_LATITUDE_REF, "N", "S", 90);
        double longitude = degrees(gps, GPS_LONGITUDE, GPS_LONGITUDE_REF, "E", "W", 180);
        // What a receiver without a fix writes.
        return latitude == 0 && longitude == 0 ? null : new PhotoFacts.Place(latitude, longitude);
    }

    private double degrees(Map<Integer, Integer> gps, int value, int side, String plus, String minus, int most) {
        double[] parts = tiff.three(entry(gps, value));
        double degrees = parts[0] + parts[1] / 60 + parts[2] / 3600;
        String sign = tiff.text(entry(gps, side));
        if (!(degrees <= most) || !(sign.equals(plus) || sign.equals(minus))) {
            throw new IndexOutOfBoundsException("no such place");
        }
        return sign.equals(plus) ? degrees : -degrees;
    }

    private static @Nullable Instant credible(@Nullable Instant time) {
        if (time == null) {
            return null;
        }
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? null : time;
    }

    private static int entry(Map<Integer, Integer> directory, int tag) {
        Integer entry = directory.get(tag);
        if (entry == null) {
            throw new IndexOutOfBoundsException("not said");
        }
        return entry;
    }

    private static <T> T or(T otherwise, Supplier<@Nullable T> reading) {
        @Nullable T read = orNull(reading);
        return read == null ? otherwise : read;
    }

    private static <T> @Nullable T orNull(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | DateTimeException
                | BufferUnderflowException unreadable) {
            return null;
        }
    }
}
