package id.halal.application.document;

import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.apache.tika.Tika;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Tells what a document is from its bytes, whatever its name or header says, and draws pictures anew so that no metadata, above all no
 * place, is kept with them.
 */
@Singleton
class ContentInspector {

    private static final Map<String, String> IMAGE_FORMATS = Map.of("image/jpeg", "jpeg", "image/png", "png");
    private static final String PDF = "application/pdf";
    private static final float QUALITY = 0.9f;

    private final Tika tika = new Tika();
    private final DocumentConfig config;

    ContentInspector(DocumentConfig config) {
        this.config = config;
        // Documents are small and in memory already; a cache on disk would only leave copies of them there.
        ImageIO.setUseCache(false);
    }

    /** @throws ProblemException 422 when it is neither JPEG, PNG nor PDF, or a picture that cannot be drawn */
    InspectedContent inspect(byte[] content) {
        String type = tika.detect(content);
        if (PDF.equals(type)) {
            return new InspectedContent(type, content, null, null);
        }
        String format = IMAGE_FORMATS.get(type);
        if (format == null) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_TYPE);
        }
        try {
            BufferedImage image = upright(decode(content, format), content, format);
            return new InspectedContent(type, encode(image, format), image.getWidth(), image.getHeight());
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof ProblemException refused) {
                throw refused;
            }
            throw ProblemException.of(DocumentProblem.IMAGE_UNREADABLE);
        }
    }

    private BufferedImage decode(byte[] content, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > config.maxPixels()) {
                throw ProblemException.of(DocumentProblem.IMAGE_TOO_LARGE, config.maxPixels());
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, byte[] content, String format) {
        int orientation = "jpeg".equals(format) ? ExifOrientation.of(content) : 1;
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        if (turn.isIdentity()) {
            return image;
        }
        boolean sideways = orientation >= 5;
        BufferedImage turned =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(image, turn, null);
        canvas.dispose();
        return turned;
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            if ("jpeg".equals(format)) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
