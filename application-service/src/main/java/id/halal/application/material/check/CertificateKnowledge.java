package id.halal.application.material.check;

import java.util.List;

/**
 * What the register holds under one number.
 *
 * @param saidUnknown the national search was asked after the last line was seen there, and knew no such number
 */
public record CertificateKnowledge(List<KnownCertificate> lines, boolean saidUnknown) {

    public CertificateKnowledge {
        lines = List.copyOf(lines);
    }

    /** Nothing is known, and nobody was asked. */
    public static CertificateKnowledge nothing() {
        return new CertificateKnowledge(List.of(), false);
    }
}
