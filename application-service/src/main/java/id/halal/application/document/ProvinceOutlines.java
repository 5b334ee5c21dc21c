package id.halal.application.document;

import id.halal.application.document.inspect.PhotoFacts;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Rough rectangles around the provinces, to notice a photo from another part of the country. They overlap their neighbours on purpose:
 * what they flag is worth a question, what they let pass proves nothing.
 */
@Singleton
class ProvinceOutlines {

    /** Degrees beyond the rectangle that still pass, about 28 km. */
    private static final double MARGIN = 0.25;

    private record Outline(double south, double west, double north, double east) {

        boolean contains(PhotoFacts.Place place) {
            return place.latitude() >= south - MARGIN
                    && place.latitude() <= north + MARGIN
                    && place.longitude() >= west - MARGIN
                    && place.longitude() <= east + MARGIN;
        }
    }

    private final Map<String, Outline> outlines = read();

    /** @return null for a province without an outline */
    @Nullable
    Boolean isOutside(String provinceCode, PhotoFacts.Place place) {
        Outline outline = outlines.get(provinceCode);
        return outline == null ? null : !outline.contains(place);
    }

    private static Map<String, Outline> read() {
        Map<String, Outline> outlines = new HashMap<>();
        try (InputStream file =
                        Objects.requireNonNull(ProvinceOutlines.class.getResourceAsStream("province-outlines.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> outlines.put(
                            cells[0],
                            new Outline(
                                    Double.parseDouble(cells[1]),
                                    Double.parseDouble(cells[2]),
                                    Double.parseDouble(cells[3]),
                                    Double.parseDouble(cells[4]))));
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
