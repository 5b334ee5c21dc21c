package id.halal.application.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** Draws QR codes. */
public final class QrCode {

    private static final int DOTS_PER_MODULE = 4;

    /** Of a folded, stained paper 15 % may be lost. */
    private static final Map<EncodeHintType, ?> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    private QrCode() {}

    /** A PNG as {@code data:} address, for the {@code src} of an image in a template. */
    public static String dataUri(String content) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(content));
    }

    public static byte[] png(String content) {
        try {
            BitMatrix smallest = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 1, 1, HINTS);
            int side = smallest.getWidth() * DOTS_PER_MODULE;
            BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    boolean dark = smallest.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE);
                    image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException | IOException e) {
            throw new PaperException("a QR code that cannot be drawn", e);
        }
    }
}
