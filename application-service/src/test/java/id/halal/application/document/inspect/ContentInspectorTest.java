package id.halal.application.document.inspect;

import id.halal.application.Pdfs;
import id.halal.application.Photos;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContentInspectorTest {

    private static final InspectConfig CONFIG = new InspectConfig() {
        @Override
        public int maxBytes() {
            return 2_097_152;
        }

        @Override
        public long maxPixels() {
            return 1_000_000;
        }

        @Override
        public int maxDrawnPixels() {
            return 600_000;
        }
    };

    private final ContentInspector inspector = new ContentInspector(CONFIG, new Drawing(CONFIG));

    @Test
    void noMetadataSurvives() {
        Photos.Photo photo = Photos.jpegWithExif(800, 640, 1, "GPS -0.502106 117.153709");
        assertThat(text(photo.bytes())).contains("117.153709");

        InspectedContent kept = inspector.inspect(photo.bytes());

        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(text(kept.bytes())).doesNotContain("Exif").doesNotContain("117.153709");
        assertThat(kept.width()).isEqualTo(800);
        assertThat(kept.shorterSide()).isEqualTo(640);
    }

    @Test
    void aPhotoLyingOnItsSideIsTurned() {
        InspectedContent kept =
                inspector.inspect(Photos.jpegWithExif(800, 640, 6, "x").bytes());
        assertThat(kept.width()).isEqualTo(640);
        assertThat(kept.height()).isEqualTo(800);
    }

    @Test
    void theTypeIsToldFromTheBytes() {
        assertThat(inspector.inspect(Photos.png(10, 10).bytes()).mediaType()).isEqualTo("image/png");
        assertThat(inspector.inspect(Pdfs.plain()).mediaType()).isEqualTo("application/pdf");
        refused(
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII),
                InspectProblem.DOCUMENT_TYPE);
        refused(new byte[0], InspectProblem.DOCUMENT_TYPE);
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        byte[] whole = Photos.jpeg(800, 640).bytes();
        byte[] half = java.util.Arrays.copyOf(whole, 300);
        refused(half, InspectProblem.DOCUMENT_CUT_OFF);
        // Closed again after the cut, so that only the decoder notices.
        byte[] closed = java.util.Arrays.copyOf(whole, whole.length / 2);
        closed[closed.length - 3] = 0;
        closed[closed.length - 2] = (byte) 0xFF;
        closed[closed.length - 1] = (byte) 0xD9;
        refused(closed, InspectProblem.DOCUMENT_CUT_OFF);
    }

    @Test
    void aPictureOfTooManyPixelsIsNotDecoded() {
        refused(Photos.png(1001, 1000).bytes(), InspectProblem.IMAGE_TOO_LARGE);
    }

    @Test
    void aLargePictureIsKeptSmaller() {
        InspectedContent kept = inspector.inspect(Photos.jpeg(1000, 1000).bytes());
        assertThat(kept.width()).isEqualTo(500);
        assertThat(kept.height()).isEqualTo(500);
    }

    private void refused(byte[] content, InspectProblem code) {
        assertThatThrownBy(() -> inspector.inspect(content))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
