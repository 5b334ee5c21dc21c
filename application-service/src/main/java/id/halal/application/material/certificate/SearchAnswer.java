package id.halal.application.material.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the national search had its say. */
@Schema(name = "CertificateSearchAnswer")
public enum SearchAnswer {
    /** It answered now. */
    ASKED,
    /** What the register holds is young enough, or a further page was read. */
    NOT_ASKED,
    /** It cannot be reached: the register answers, and the question waits in the queue. */
    QUEUED,
    /** It does not understand this question; the register answers. */
    REFUSED
}
