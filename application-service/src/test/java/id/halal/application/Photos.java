package id.halal.application;

import id.halal.platform.data.idempotency.Sha256;

import javax.imageio.ImageIO;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Photos as a phone takes them, each different. */
public final class Photos {

    private static final Random RANDOM = new Random();

    /** @param sha256 of the bytes */
    public record Photo(byte[] bytes, String sha256) {

        public static Photo of(byte[] bytes) {
            return new Photo(bytes, Sha256.hex(bytes));
        }
    }

    private Photos() {}

    public static Photo jpeg(int width, int height) {
        return Photo.of(encoded(width, height, "jpeg"));
    }

    public static Photo png(int width, int height) {
        return Photo.of(encoded(width, height, "png"));
    }

    /** With this EXIF block, which begins with its TIFF header. */
    public static Photo jpegWithExif(int width, int height, byte[] tiff) {
        byte[] plain = encoded(width, height, "jpeg");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
        int length = 2 + 6 + tiff.length;
        all.write(length >> 8);
        all.write(length & 0xFF);
        all.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        all.writeBytes(tiff);
        all.write(plain, 2, plain.length - 2);
        return Photo.of(all.toByteArray());
    }

    /** With an EXIF block that says how to turn it, and holds a text that must not survive. */
    public static Photo jpegWithExif(int width, int height, int orientation, String secret) {
        byte[] plain = encoded(width, height, "jpeg");
        byte[] text = secret.getBytes(StandardCharsets.US_ASCII);
        byte[] tiff = {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
        int length = 2 + 6 + tiff.length + text.length;
        all.write(length >> 8);
        all.write(length & 0xFF);
        all.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        all.writeBytes(tiff);
        all.writeBytes(text);
        all.write(plain, 2, plain.length - 2);
        return Photo.of(all.toByteArray());
    }

    private static byte[] encoded(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(RANDOM.nextInt(0xFFFFFF)));
        canvas.fillRect(0, 0, width, height);
        for (int i = 0; i < 20; i++) {
            canvas.setColor(new Color(RANDOM.nextInt(0xFFFFFF)));
            canvas.fillRect(RANDOM.nextInt(width), RANDOM.nextInt(height), 40, 40);
        }
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
