package id.halal.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.halal.proof.client.Json;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The paper of a certificate, read as anybody reads it.
 *
 * @param signatures how often the PDF is signed
 * @param code what its QR code says
 */
record CertificatePaper(String text, int signatures, String code) {

    private static final List<Integer> RESOLUTIONS = List.of(200, 300, 250, 400);
    /** Before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final String KEY_HEAD = "302a300506032b6570032100";

    static CertificatePaper read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            String code = "";
            for (int resolution : RESOLUTIONS) {
                code = code.isEmpty() ? seen(renderer.renderImageWithDPI(0, resolution)) : code;
            }
            return new CertificatePaper(
                    new PDFTextStripper().getText(document),
                    document.getSignatureDictionaries().size(),
                    code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when nothing can be read, as a camera at a wrong distance sees nothing. */
    private static String seen(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (ReaderException e) {
            return "";
        }
    }

    /**
     * What the code says, once its signature is good.
     *
     * @param keys the published ones
     */
    JsonNode sealed(JsonNode keys) {
        String[] parts = code.substring(code.indexOf('#') + 1).split("\\.");
        Base64.Decoder decoder = Base64.getUrlDecoder();
        String kid = Json.tree(decoder.decode(parts[0])).path("kid").asText();
        for (JsonNode key : keys.path("keys")) {
            if (key.path("kid").asText().equals(kid)) {
                byte[] x = decoder.decode(key.path("x").asText());
                verify(x, parts[0] + "." + parts[1], decoder.decode(parts[2]));
                return Json.tree(decoder.decode(parts[1]));
            }
        }
        throw new AssertionError("key " + kid + " is not published");
    }

    private static void verify(byte[] x, String signed, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(
                            HexFormat.of().parseHex(KEY_HEAD + HexFormat.of().formatHex(x)))));
            ed25519.update(signed.getBytes(StandardCharsets.US_ASCII));
            if (!ed25519.verify(signature)) {
                throw new AssertionError("the signature of the QR code is not good");
            }
        } catch (GeneralSecurityException e) {
            throw new AssertionError("the signature of the QR code cannot be checked", e);
        }
    }
}
