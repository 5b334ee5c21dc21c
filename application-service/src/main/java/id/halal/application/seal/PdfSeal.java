package id.halal.application.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.inject.Singleton;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/** Signs a PDF by PAdES (ETSI EN 319 142-1, level B-B): added behind its bytes, which stay as they were. */
@Singleton
class PdfSeal {

    private final PdfKey key;
    /** Nothing is fetched with it: level B-B needs neither time stamps nor lists of revoked keys. */
    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier();

    PdfSeal(PdfKey key) {
        this.key = key;
    }

    boolean canSign() {
        return key.signer().isPresent();
    }

    boolean signsExamples() {
        return key.isDemo();
    }

    /**
     * @param reason shown by readers beside the signature
     * @param signedAt the time the signature names
     */
    byte[] sign(byte[] pdf, String reason, Instant signedAt) {
        PdfKey.Signer signer = key.signer().orElseThrow(() -> new IllegalStateException("no key to sign a PDF with"));
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signer.chain().getFirst()));
        parameters.setCertificateChain(
                signer.chain().stream().map(CertificateToken::new).toList());
        parameters.setReason(reason);
        parameters
                .bLevel()
                .setSigningDate(
                        GregorianCalendar.from(signedAt.atZone(ZoneOffset.UTC)).getTime());
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        DSSDocument document = new InMemoryDocument(pdf);
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        try (ByteArrayOutputStream signed = new ByteArrayOutputStream()) {
            Signature signature =
                    Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
            signature.initSign(signer.key());
            signature.update(toBeSigned.getBytes());
            service.signDocument(
                            document,
                            parameters,
                            new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign()))
                    .writeTo(signed);
            return signed.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the paper cannot be signed", e);
        }
    }
}
