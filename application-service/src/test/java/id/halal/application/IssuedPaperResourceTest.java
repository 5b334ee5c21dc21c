package id.halal.application;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.IssuerMode;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.web.caller.Role;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class IssuedPaperResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    @Test
    void theRecordIsMadeOnceSignedAndSealed() throws Exception {
        Story story = new Story(inbox, "6472000390").decided();
        String number =
                "ID6411" + String.format("%09d", Math.abs(story.id.getLeastSignificantBits() % 900_000_000L)) + "1126";
        story.post(
                        OFFICER,
                        "/certificate",
                        Map.of(
                                "certificateNumber",
                                number,
                                "issuedOn",
                                LocalDate.of(2026, 1, 5).toString()))
                .then()
                .statusCode(200);

        byte[] pdf = paper("/api/v1/certificates/" + number + "/document", story.owner());
        assertThat(DATABASE.rows("select sha256 from issued_paper where application_id = ?", story.id))
                .containsExactly(Map.of("sha256", Sha256.hex(pdf)));
        assertThat(paper("/api/v1/applications/" + story.id + "/issued-paper", OFFICER))
                .isEqualTo(pdf);
        as(TestTokens.provinceOfficer("35"))
                .get("/api/v1/certificates/" + number + "/document")
                .then()
                .statusCode(404);
        given().get("/api/v1/certificates/" + number + "/document").then().statusCode(401);
        as(OFFICER)
                .accept("application/pdf")
                .head("/api/v1/certificates/" + number + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", equalTo(String.valueOf(pdf.length)))
                .header("ETag", equalTo('"' + Sha256.hex(pdf) + '"'));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("BUKTI PENCATATAN", number, "Keripik Pisang", "5 Januari 2026", "bukan sertifikat halal")
                    .doesNotContain("SERTIFIKAT HALAL\n");
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getByteRange()[2] + signature.getByteRange()[3])
                    .isEqualTo(pdf.length);

            String url = qr(new PDFRenderer(document).renderImageWithDPI(0, 200));
            assertThat(url.length()).isLessThanOrEqualTo(500);
            JWSObject sealed = JWSObject.parse(url.substring(url.indexOf('#') + 1));
            JWKSet keys = JWKSet.parse(given().get("/api/v1/certificate-keys").asString());
            OctetKeyPair key =
                    (OctetKeyPair) keys.getKeyByKeyId(sealed.getHeader().getKeyID());
            assertThat(sealed.verify(new Ed25519Verifier(key))).isTrue();
            assertThat(sealed.getPayload().toJSONObject())
                    .containsEntry("n", number)
                    .containsEntry("d", "2026-01-05")
                    .containsEntry("m", "record");
        }
    }

    @Test
    void anExampleSaysSoAndARefusedFileGetsItsLetter() throws Exception {
        QuarkusMock.installMockForType(Issuer.of(IssuerMode.NATIONAL), Issuer.class);
        String verifier = TestTokens.withRole("verifier", Role.BPJPH_VERIFIER);
        String member = TestTokens.withRole("member", Role.FATWA_MEMBER);
        String chair = TestTokens.withRole("chair", Role.FATWA_CHAIR);
        Story certified = new Story(inbox, "6472000391").registered(verifier);
        Story refused = new Story(inbox, "6472000392").registered(verifier);
        UUID session = certified.session(member);
        certified.enter(member, session, "HALAL").then().statusCode(201);
        refused.enter(member, session, "REJECT").then().statusCode(201);
        Story.close(chair, session).then().statusCode(200);
        String number = certified
                .post(verifier, "/certificate", null)
                .then()
                .statusCode(200)
                .extract()
                .path("certificateNumber");

        String certificate = text(paper("/api/v1/certificates/" + number + "/document", verifier));
        assertThat(certificate).contains("SERTIFIKAT HALAL", number);
        assertThat(certificate.replaceAll("\\s", "")).contains("CONTOH");

        String letter = text(paper("/api/v1/applications/" + refused.id + "/issued-paper", refused.owner()));
        assertThat(letter).contains("SURAT KETERANGAN", "tidak dapat ditetapkan halal", "Bahan belum jelas");
        assertThat(letter.replaceAll("\\s", ""))
                .as("signed with a key anybody could have made")
                .contains("CONTOH");
    }

    @Test
    void theListOfWhatIsNotValidIsSigned() throws Exception {
        JWSObject list = JWSObject.parse(given().get("/api/v1/certificate-statuses")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        JWKSet keys = JWKSet.parse(given().get("/api/v1/certificate-keys").asString());
        OctetKeyPair key = (OctetKeyPair) keys.getKeyByKeyId(list.getHeader().getKeyID());
        assertThat(list.verify(new Ed25519Verifier(key))).isTrue();
        assertThat(list.getPayload().toJSONObject()).containsKeys("asOf", "statuses");
    }

    @Test
    void whatHasNoPaperHasNone() {
        Story story = new Story(inbox, "6472000393").businessKnown().drafted();
        as(OFFICER).get(story.path("/issued-paper")).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as(OFFICER)
                .get("/api/v1/certificates/ID64110000000000000/document")
                .then()
                .statusCode(404);
    }

    static byte[] paper(String path, String token) {
        return Awaitility.await()
                .until(
                        () -> as(token)
                                .accept("application/pdf, application/problem+json")
                                .get(path),
                        answer -> {
                            assertThat(answer.statusCode()).isIn(200, 409);
                            return answer.statusCode() == 200;
                        })
                .asByteArray();
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String qr(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
