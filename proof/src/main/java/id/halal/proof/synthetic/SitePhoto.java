package id.halal.proof.synthetic;

import javax.imageio.ImageIO;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/** A picture for where a visit's photo is wanted: a real JPEG, drawn here, different for every number. */
public record SitePhoto(byte[] content) {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 640;
    private static final int SHAPES = 24;

    public static SitePhoto of(long number) {
        return of(number, WIDTH, HEIGHT);
    }

    public static SitePhoto of(long number, int width, int height) {
        Random random = new Random(number);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(color(random));
        drawing.fillRect(0, 0, width, height);
        for (int shape = 0; shape < SHAPES; shape++) {
            drawing.setColor(color(random));
            drawing.fillRect(
                    random.nextInt(width),
                    random.nextInt(height),
                    8 + random.nextInt(width / 4),
                    8 + random.nextInt(height / 4));
        }
        drawing.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SitePhoto(bytes.toByteArray());
    }

    /** By which the platform knows it: 64 lower-case hexadecimal digits. */
    public String sha256() {
        return Sha256.of(content);
    }

    private static Color color(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
