package id.halal.application.seal;

import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.Optional;

/** What other rooms seal with. Both keys or none: a QR code never stands on a paper that is not signed. */
@Singleton
public class Seals {

    private final QrSeal qr;
    private final PdfSeal pdf;

    Seals(QrSeal qr, PdfSeal pdf) {
        this.qr = qr;
        this.pdf = pdf;
    }

    /** What the QR code of a paper says, at most 500 bytes; empty when the paper will not be signed. */
    public Optional<String> qrUrl(SealedFacts facts) {
        return pdf.canSign() ? qr.url(facts) : Optional.empty();
    }

    public boolean signsPapers() {
        return pdf.canSign();
    }

    /** Papers are signed with a key anybody could have made: each must bear CONTOH. */
    public boolean signsExamples() {
        return pdf.signsExamples();
    }

    /**
     * The signed paper.
     *
     * @throws IllegalStateException without a key; ask {@link #signsPapers} before
     */
    public byte[] sign(byte[] paper, String reason, Instant signedAt) {
        return pdf.sign(paper, reason, signedAt);
    }
}
