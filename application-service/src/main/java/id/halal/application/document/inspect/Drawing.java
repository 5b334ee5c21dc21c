package id.halal.application.document.inspect;

import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
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
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Draws a picture anew, upright, from its pixels alone. How much memory that takes is bounded for one picture by drawing a very large
 * one smaller, and for all together by letting them wait for each other.
 */
@Singleton
class Drawing {

    private static final float[] QUALITIES = {0.9f, 0.8f, 0.65f, 0.5f};

    /** What came of it. */
    record Drawn(byte[] bytes, int width, int height) {}

    private final InspectConfig config;
    private final Semaphore pixelsAtOnce;

    Drawing(InspectConfig config) {
        this.config = config;
        this.pixelsAtOnce = new Semaphore(config.maxDrawnPixels(), true);
        // Documents are small and in memory already; a cache on disk would only leave copies of them there.
        ImageIO.setUseCache(false);
    }

    /**
     * @param turned how the picture wants to be turned, as in EXIF
     * @throws ProblemException 422 when it cannot be decoded or has too many pixels, 413 when it cannot be kept small enough
     */
    Drawn draw(byte[] content, String format, int turned) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > config.maxPixels()) {
                throw ProblemException.of(InspectProblem.IMAGE_TOO_LARGE, config.maxPixels());
            }
            int step = (int) Math.ceil(Math.sqrt((double) pixels / config.maxDrawnPixels()));
            int permits = Math.clamp(pixels / step / step, 1, config.maxDrawnPixels());
            pixelsAtOnce.acquireUninterruptibly(permits);
            try {
                BufferedImage image = upright(decode(reader, step), turned);
                return new Drawn(encode(image, format), image.getWidth(), image.getHeight());
            } finally {
                pixelsAtOnce.release(permits);
            }
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw ProblemException.of(InspectProblem.IMAGE_UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    /** The decoder fills up with grey what a cut picture lacks, and only warns of it. */
    private static BufferedImage decode(ImageReader reader, int step) throws IOException {
        AtomicBoolean cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
                cutOff.set(true);
            }
        });
        ImageReadParam settings = reader.getDefaultReadParam();
        settings.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, settings);
        if (cutOff.get()) {
            throw ProblemException.of(InspectProblem.DOCUMENT_CUT_OFF);
        }
        return image;
    }

    private static BufferedImage upright(BufferedImage image, int turned) {
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = switch (turned) {
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
        boolean sideways = turned >= 5;
        BufferedImage upright =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(image, turn, null);
        canvas.dispose();
        return upright;
    }

    /** Drawn anew a picture can take more bytes than before; a coarser one is still the same picture. */
    private byte[] encode(BufferedImage image, String format) throws IOException {
        boolean lossy = "jpeg".equals(format);
        for (float quality : lossy ? QUALITIES : new float[] {0}) {
            byte[] bytes = encode(image, format, quality);
            if (bytes.length <= config.maxBytes()) {
                return bytes;
            }
        }
        throw ProblemException.of(InspectProblem.DOCUMENT_TOO_LARGE, config.maxBytes());
    }

    private static byte[] encode(BufferedImage image, String format, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
