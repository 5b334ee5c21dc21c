package id.halal.application.document.inspect;

import id.halal.application.Pdfs;
import id.halal.application.Photos;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Documents that are more, or less, than they seem. */
class StrangeDocumentTest {

    private static final byte[] JPEG = Photos.jpeg(300, 200).bytes();
    private static final byte[] PNG = Photos.png(60, 40).bytes();

    private final InspectConfig config = new InspectConfig() {
        @Override
        public int maxBytes() {
            return 2_097_152;
        }

        @Override
        public long maxPixels() {
            return 50_000_000;
        }

        @Override
        public int maxDrawnPixels() {
            return 1_000_000;
        }
    };
    private final ContentInspector inspector = new ContentInspector(config, new Drawing(config));

    @Test
    void picturesThatAreOtherFilesToo() throws Exception {
        for (byte[] picture : new byte[][] {JPEG, PNG}) {
            refused(both(picture, Pdfs.plain()), InspectProblem.DOCUMENT_TAIL);
            refused(both(picture, zip()), InspectProblem.DOCUMENT_TAIL);
            refused(both(picture, text("*/=alert(1)/*")), InspectProblem.DOCUMENT_TAIL);
            refused(both(picture, text("<html><script>alert(1)</script>")), InspectProblem.DOCUMENT_TAIL);
        }
        // Hidden in a segment that programs skip.
        refused(withComment(Pdfs.plain()), InspectProblem.DOCUMENT_MIXED, InspectProblem.DOCUMENT_TYPE);
        refused(withComment(zip()), InspectProblem.DOCUMENT_MIXED, InspectProblem.DOCUMENT_TYPE);
        refused(
                withComment(text("<SCRIPT>alert(1)</SCRIPT>")),
                InspectProblem.DOCUMENT_MIXED,
                InspectProblem.DOCUMENT_TYPE);
        refused(
                withComment(text("<?php system($_GET[0]); ?>")),
                InspectProblem.DOCUMENT_MIXED,
                InspectProblem.DOCUMENT_TYPE);
        // Behind what a phone may put there.
        refused(both(JPEG, both(JPEG, text("x"))), InspectProblem.DOCUMENT_TAIL);
        refused(both(JPEG, both(film(), text("<script>"))), InspectProblem.DOCUMENT_MIXED);
    }

    @Test
    void whatPhonesPutBehindAPictureIsDropped() {
        for (byte[] tail : new byte[][] {new byte[64], JPEG, both(new byte[9], JPEG), film(), text("list SEFT")}) {
            InspectedContent kept = inspector.inspect(both(JPEG, tail));
            assertThat(JpegStructure.check(kept.bytes())).isEqualTo(PhotoFacts.NONE);
            assertThat(kept.bytes()).endsWith((byte) 0xFF, (byte) 0xD9);
        }
    }

    @Test
    void cutAnywhereItIsRefused() {
        Random random = new Random(41);
        for (byte[] whole : new byte[][] {JPEG, PNG, Pdfs.plain()}) {
            for (int i = 0; i < 60; i++) {
                byte[] cut = Arrays.copyOf(whole, 24 + random.nextInt(whole.length - 24 - 8));
                assertThatThrownBy(() -> inspector.inspect(cut)).isInstanceOf(ProblemException.class);
            }
        }
    }

    @Test
    void bentAnywhereItIsKeptOrRefusedAndNothingElse() {
        Random random = new Random(42);
        byte[] pdf = Pdfs.packed("<< /Type /Font >>");
        for (byte[] whole : new byte[][] {JPEG, PNG, pdf}) {
            for (int i = 0; i < 150; i++) {
                byte[] bent = whole.clone();
                for (int bit = random.nextInt(6); bit >= 0; bit--) {
                    bent[random.nextInt(bent.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(inspector.inspect(bent).bytes()).isNotEmpty();
                } catch (ProblemException refused) {
                    assertThat(refused.status()).isIn(413, 422);
                }
            }
        }
    }

    @Test
    void aPictureThatUnpacksToGigabytesIsNotUnpacked() {
        byte[] bomb = PNG.clone();
        // 60,000 × 60,000, with the checksum that belongs to it.
        for (int at : new int[] {16, 20}) {
            bomb[at + 2] = (byte) (60_000 >> 8);
            bomb[at + 3] = (byte) 60_000;
        }
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bomb, 12, 17);
        for (int i = 0; i < 4; i++) {
            bomb[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        refused(bomb, InspectProblem.IMAGE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "<< /S /J#61vaScript >>",
                "<< /S /Launch /F (cmd.exe) >>",
                "<< /Type /EmbeddedFile >>",
                "<< /Names << /EmbeddedFiles 9 0 R >> >>",
                "<< /AcroForm << /XFA 9 0 R >> >>",
                "<< /S /GoToR /F (\\\\\\\\server\\\\x) >>",
                "<< /Subtype /RichMedia >>",
                "<< /S /SubmitForm >>"
            })
    void pdfsThatDoThings(String object) {
        refused(Pdfs.with(object), InspectProblem.PDF_ACTIVE);
        refused(Pdfs.packed(object), InspectProblem.PDF_ACTIVE);
        refused(Pdfs.withStream("/Type /#4FbjStm /N 1 /First 4", text("9 0 " + object)), InspectProblem.PDF_ACTIVE);
    }

    @Test
    void pdfsThatHideWhatTheyDo() {
        refused(Pdfs.with("<< /Encrypt 9 0 R >>"), InspectProblem.PDF_ENCRYPTED);
        refused(
                Pdfs.withStream("/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]", text("00>")),
                InspectProblem.PDF_UNREADABLE);
        refused(
                Pdfs.withStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", text("not deflated")),
                InspectProblem.PDF_UNREADABLE);
        byte[] bomb = Pdfs.deflated(new byte[64 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        refused(
                Pdfs.withStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb),
                InspectProblem.PDF_UNREADABLE);
    }

    @Test
    void pdfsThatAreOtherFilesToo() throws Exception {
        refused(both(Pdfs.plain(), zip()), InspectProblem.DOCUMENT_TAIL);
        refused(both(Pdfs.plain(), text("<html>")), InspectProblem.DOCUMENT_TAIL);
        refused(both(text("GARBAGE\n"), Pdfs.plain()), InspectProblem.DOCUMENT_MIXED, InspectProblem.DOCUMENT_TYPE);
        refused(Pdfs.withStream("/Kind /Zip", zip()), InspectProblem.DOCUMENT_MIXED);
        refused(Pdfs.with("(<script>alert\\(1\\)</script>)"), InspectProblem.DOCUMENT_MIXED);
    }

    @Test
    void aLargePlainPdfIsKeptAsItIs() {
        byte[] scan = new byte[2_000_000];
        new Random(8).nextBytes(scan);
        byte[] pdf = Pdfs.withStream("/Type /XObject /Subtype /Image /Filter /DCTDecode", scan);
        assertThat(inspector.inspect(pdf).bytes()).isEqualTo(pdf);
    }

    private void refused(byte[] content, InspectProblem... codes) {
        assertThatThrownBy(() -> inspector.inspect(content))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isIn((Object[]) codes));
    }

    private static byte[] withComment(byte[] comment) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int length = comment.length + 2;
        all.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFE, (byte) (length >> 8), (byte) length});
        all.writeBytes(comment);
        all.write(JPEG, 2, JPEG.length - 2);
        return all.toByteArray();
    }

    private static byte[] film() {
        return both(new byte[] {0, 0, 0, 24}, text("ftypmp42 and so on"));
    }

    private static byte[] zip() throws java.io.IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] both(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
