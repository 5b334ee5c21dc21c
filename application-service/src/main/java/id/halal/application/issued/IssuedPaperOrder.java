package id.halal.application.issued;

import id.halal.application.certificate.CertificateMode;
import id.halal.application.certificate.CertificateStatus;
import id.halal.application.content.HalalProduct;
import id.halal.application.seal.SealedFacts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a paper is made of. Nothing personal: it lies in a storage for ever. */
record IssuedPaperOrder(
        UUID application,
        Kind kind,
        Instant orderedAt,
        String businessName,
        String nib,
        String productTypeCode,
        String regencyCode,
        @Nullable String sihalalNumber,
        @Nullable String reason,
        List<HalalProduct> products,
        @Nullable Certified certified) {

    enum Kind {
        CERTIFICATE,
        REFUSAL
    }

    /** The certificate's own part. */
    record Certified(
            String number, LocalDate issuedOn, CertificateMode mode, CertificateStatus status, boolean example) {

        SealedFacts facts(String businessName, List<HalalProduct> products) {
            String wording = switch (mode) {
                case RECORD -> "record";
                case CERTIFICATE -> "certificate";
            };
            return new SealedFacts(number, businessName, issuedOn, wording, example, products);
        }
    }
}
