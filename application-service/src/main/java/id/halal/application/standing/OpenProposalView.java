package id.halal.application.standing;

import id.halal.application.certificate.CertificateStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * A proposal that waits for its second person.
 *
 * @param number of the certificate
 * @param status the certificate's, as long as nobody confirms
 */
@Schema(name = "OpenCertificateProposal")
public record OpenProposalView(
        String number,
        UUID applicationId,
        String businessName,
        CertificateStatus status,
        StandingProposalView proposal) {}
