package id.halal.application.certificate;

import id.halal.application.content.HalalProduct;
import id.halal.application.filing.Application;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Certificates that BPJPH issued before the file came here: our paper of them is a record, in whichever mode we issue ourselves. */
@Singleton
public class RecordedCertificates {

    private final Certificates certificates;

    RecordedCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    /** @throws ProblemException 409 {@code CERTIFICATE_NUMBER_TAKEN} */
    public void record(Application certified, String businessName, List<HalalProduct> products, Instant now) {
        String number = Objects.requireNonNull(certified.certificateNumber(), "a certified file without its number");
        CertificateView certificate = new CertificateView(
                number,
                CertificateStatus.VALID,
                businessName,
                products,
                Objects.requireNonNull(certified.certifiedOn(), "a certified file without its date"),
                CertificateMode.RECORD,
                Certificates.isExample(number));
        if (!certificates.add(certified.id(), certificate, now)) {
            throw ProblemException.of(CertificateProblem.CERTIFICATE_NUMBER_TAKEN);
        }
    }
}
