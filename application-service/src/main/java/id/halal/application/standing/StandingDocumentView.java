package id.halal.application.standing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that is kept at a certificate. */
@Schema(name = "CertificateEvidence")
public record StandingDocumentView(String sha256, String mediaType) {}
