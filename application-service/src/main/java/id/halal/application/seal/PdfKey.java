package id.halal.application.seal;

import jakarta.inject.Singleton;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;

/** The key papers are signed with. A signature carries its certificates, so an older one needs no key of ours to be checked. */
@Singleton
class PdfKey {

    record Signer(PrivateKey key, List<X509Certificate> chain) {}

    private final @Nullable Signer signer;
    private final boolean demo;

    PdfKey(SealConfig config) {
        demo = config.demo() && config.pdfKeystore().isEmpty();
        if (config.pdfKeystore().isPresent()) {
            signer = read(config.pdfKeystore().get(), config.pdfPassword().orElse(""));
        } else {
            signer = demo ? demoSigner() : null;
        }
    }

    Optional<Signer> signer() {
        return Optional.ofNullable(signer);
    }

    /** Whether what it signs is an example. */
    boolean isDemo() {
        return demo;
    }

    private static Signer read(Path file, String password) {
        try (InputStream input = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(input, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                    return new Signer(key, chain(store.getCertificateChain(alias)));
                }
            }
            throw new IllegalStateException("halal.seal.pdf-keystore: " + file + " holds no key");
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "halal.seal.pdf-keystore: " + file + " cannot be opened with this password", null);
        }
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        return Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
    }

    /** Made anew at every start; nobody shall trust it, and its name says so. */
    private static Signer demoSigner() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            X500Name name = new X500Name("CN=CONTOH - bukan tanda tangan sungguhan, O=CONTOH, C=ID");
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(new X509v3CertificateBuilder(
                                    name,
                                    BigInteger.ONE,
                                    time(LocalDate.of(2020, 1, 1)),
                                    time(LocalDate.of(2049, 1, 1)),
                                    name,
                                    SubjectPublicKeyInfo.getInstance(
                                            pair.getPublic().getEncoded()))
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
            return new Signer(pair.getPrivate(), List.of(certificate));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("no demo key", e);
        }
    }

    private static Time time(LocalDate date) {
        return new Time(
                GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)).getTime());
    }
}
