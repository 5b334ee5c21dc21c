package id.halal.application.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The fonts papers are set in, kept in memory; what a paper uses of them goes into the paper. */
final class PaperFonts {

    /** As the renderer calls what a style sheet calls serif and sans-serif; a template that names no font is set in the first. */
    private static final Map<String, String> GENERIC =
            Map.of("Liberation Serif", "Serif", "Liberation Sans", "SansSerif");

    private record Face(String family, int weight, FontStyle style, byte[] file) {}

    private final List<Face> faces = List.of(
            face("Liberation Sans", 400, FontStyle.NORMAL, "LiberationSans-Regular"),
            face("Liberation Sans", 700, FontStyle.NORMAL, "LiberationSans-Bold"),
            face("Liberation Sans", 400, FontStyle.ITALIC, "LiberationSans-Italic"),
            face("Liberation Serif", 400, FontStyle.NORMAL, "LiberationSerif-Regular"),
            face("Liberation Serif", 700, FontStyle.NORMAL, "LiberationSerif-Bold"));

    void addTo(PdfRendererBuilder builder) {
        for (Face face : faces) {
            add(builder, face, face.family());
            add(builder, face, GENERIC.getOrDefault(face.family(), face.family()));
        }
    }

    private static void add(PdfRendererBuilder builder, Face face, String family) {
        builder.useFont(() -> new ByteArrayInputStream(face.file()), family, face.weight(), face.style(), true);
    }

    private static Face face(String family, int weight, FontStyle style, String name) {
        try (InputStream input = PaperFonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (input == null) {
                throw new PaperException("no font " + name);
            }
            return new Face(family, weight, style, input.readAllBytes());
        } catch (IOException e) {
            throw new PaperException("font " + name + " cannot be read", e);
        }
    }
}
