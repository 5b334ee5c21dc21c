package id.halal.application.certificate;

import id.halal.application.content.HalalProduct;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/**
 * What anyone may know of a certificate.
 *
 * @param mode {@code record} when BPJPH issued it and we only recorded it, {@code certificate} when it was issued here
 * @param example its number lies in the range of examples: no real certificate
 */
@Schema(name = "CertificateView")
public record CertificateView(
        String number,
        CertificateStatus status,
        String businessName,
        List<HalalProduct> products,
        LocalDate issuedOn,
        CertificateMode mode,
        boolean example) {}
